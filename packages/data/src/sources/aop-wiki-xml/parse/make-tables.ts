import type { AopEventRecord, AopRecord, AopRelationshipRecord, KeyEventRecord, KeyEventRelationshipRecord } from '../../../records/aop.record.ts';
import type { CellAssociationRecord } from '../../../records/immune.record.ts';
import type { ReleaseContent } from '../../../records/release.record.ts';
import type { AopStressorRecord, EventStressorRecord } from '../../../records/stressor.record.ts';
import { makeCellAssociations } from '../../aop-wiki-tables/key-events.ts';
import { makeChemicals } from './chemical.parse.ts';
import { makeExportIds, type IdsByUuid } from './export-ids.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportReadings } from './export-readings.ts';
import { followLinks } from './follow-links.ts';
import type { Reading, ReadingTable } from './reading-table.ts';
import { findReservedTexts } from './reserved-texts.ts';
import { makeTaxa } from './taxonomy.parse.ts';

/** The elements that got an id, in the order of the file. */
function* withIds<R extends Reading>(table: ReadingTable<R>, ids: IdsByUuid): Generator<readonly [id: string, reading: R]> {
  for (const [uuid, reading] of table.entries()) {
    const id = ids.get(uuid);
    if (id !== undefined) yield [id, reading];
  }
}

/** Follows all references, and makes the tables of a release of what was read. */
export function makeTables(readings: ExportReadings, { source, report, references }: ExportInput): Partial<ReleaseContent> {
  const ids = makeExportIds(readings, report);
  const reserved = findReservedTexts(readings.aops.entries(), ids);
  const links = followLinks(readings, ids, report);
  const chemicals = makeChemicals(withIds(readings.chemicals, ids.chemical), source, report);
  const taxa = makeTaxa(withIds(readings.taxa, ids.taxonomy), source, report);
  const stressors = [...withIds(readings.stressors, ids.stressor)].map(([id, stressor]) => stressor.resolve(id, links));

  const keyEvents: KeyEventRecord[] = [];
  const eventStressors: EventStressorRecord[] = [];
  const cellAssociations: CellAssociationRecord[] = [];
  for (const [id, reading] of withIds(readings.events, ids['key-event'])) {
    const rows = reading.resolve(id, links, reserved.get(id) ?? null);
    keyEvents.push(rows.event);
    eventStressors.push(...rows.eventStressors);
    cellAssociations.push(...rows.cellAssociations);
  }
  cellAssociations.push(...makeCellAssociations(source, new Map(keyEvents.map(({ id, components }) => [id, components]))));

  const relationships = new Map<string, KeyEventRelationshipRecord>();
  for (const [id, reading] of withIds(readings.relationships, ids['key-event-relationship'])) {
    const relationship = reading.resolve(id, links, reserved.get(id) ?? null);
    if (relationship !== null) relationships.set(id, relationship);
  }

  const aops: AopRecord[] = [];
  const aopEvents: AopEventRecord[] = [];
  const aopRelationships: AopRelationshipRecord[] = [];
  const aopStressors: AopStressorRecord[] = [];
  for (const [id, reading] of withIds(readings.aops, ids.aop)) {
    const rows = reading.resolve(id, links, relationships);
    aops.push(rows.aop);
    aopEvents.push(...rows.aopEvents);
    aopRelationships.push(...rows.aopRelationships);
    aopStressors.push(...rows.aopStressors);
  }
  return {
    ...{ aops, aopEvents, aopRelationships, aopStressors, keyEvents, eventStressors, cellAssociations },
    ...{ relationships: [...relationships.values()], stressors, chemicals, taxa, references: references.rows() },
  };
}

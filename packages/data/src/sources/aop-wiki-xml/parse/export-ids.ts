import { aopWikiId, type AopWikiKind } from '../../aop-wiki-tables/aop-wiki-id.ts';
import type { ChemicalReading } from './chemical.parse.ts';
import type { ExportKind } from './export-kinds.ts';
import type { ExportReadings } from './export-readings.ts';
import { shown, type ExportReport } from './export-report.ts';
import type { Reading, ReadingTable } from './reading-table.ts';
import type { WikiNumbers } from './vendor-specific.parse.ts';

/** Ids of records by UUID, for one kind. */
export type IdsByUuid = ReadonlyMap<string, string>;

/** Kinds whose elements become records. */
export type RecordKind = Exclude<ExportKind, 'biological-object' | 'biological-process' | 'biological-action'>;

export type ExportIds = Readonly<Record<RecordKind, IdsByUuid>>;

/** Ids of elements that have no other id than their number; two elements never get the same. */
function numberedIds<R extends Reading>({ kind, entries }: ReadingTable<R>, wikiKind: AopWikiKind, numbers: WikiNumbers, report: ExportReport): IdsByUuid {
  const ids = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const [uuid, { name, line }] of entries()) {
    const number = numbers.get(kind, uuid)?.number;
    const id = number === undefined ? null : aopWikiId(wikiKind, number);
    if (id === null) {
      const reason = `the ${kind} “${shown(name)}” (${shown(uuid)}) has no number under vendor-specific, and without one no id; it is left out`;
      report.rejected({ line }, { field: 'id', code: 'element-without-number', reason });
    } else if (lines.has(id)) {
      const reason = `the ${kind} “${shown(name)}” has the number of the one in line ${lines.get(id) ?? 0} (${id}), which stays`;
      report.rejected({ line }, { field: 'id', code: 'duplicate-number', reason });
    } else {
      lines.set(id, line);
      ids.set(uuid, id);
    }
  }
  return ids;
}

/** Ids of elements that others number too; AOP-Wiki's own number is the last resort. */
function otherIds<R extends Reading>(
  { kind, entries }: ReadingTable<R>,
  prefix: string,
  idOf: (reading: R) => string | null,
  numbers: WikiNumbers,
  report: ExportReport,
): IdsByUuid {
  const ids = new Map<string, string>();
  for (const [uuid, reading] of entries()) {
    const number = numbers.get(kind, uuid)?.number;
    const id = idOf(reading) ?? (number === undefined ? null : `${prefix}:${number}`);
    if (id !== null) ids.set(uuid, id);
    if (number !== undefined) continue;
    const place = { line: reading.line };
    const reason = `the ${kind} “${shown(reading.name)}” (${shown(uuid)}) has no number under vendor-specific`;
    if (id === null) report.rejected(place, { field: 'id', code: 'element-without-number', reason: `${reason}, and no other id; it is left out` });
    else report.note(place, { field: 'id', code: 'element-without-number', reason: `${reason}; it needs none, it is ${id}` });
  }
  return ids;
}

const chemicalId = ({ casNumber, dsstoxId }: ChemicalReading): string | null =>
  casNumber !== null ? `cas:${casNumber}` : dsstoxId !== null ? `dsstox:${dsstoxId}` : null;

/** Terms of ontologies have ids of their own; that a number is missing is told all the same. */
function reportUnnumbered<R extends Reading>({ kind, entries }: ReadingTable<R>, numbers: WikiNumbers, report: ExportReport): void {
  for (const [uuid, { name, line }] of entries()) {
    if (numbers.get(kind, uuid) !== undefined) continue;
    const reason = `the ${kind} “${shown(name)}” (${shown(uuid)}) has no number under vendor-specific; it needs none`;
    report.note({ line }, { field: 'id', code: 'element-without-number', reason });
  }
}

function reportNumbersOfNothing(readings: ExportReadings, report: ExportReport): void {
  const { aops, events, relationships, stressors, chemicals, taxa, objects, processes, actions } = readings;
  const tables = new Map<ExportKind, ReadingTable<Reading>>();
  for (const table of [aops, events, relationships, stressors, chemicals, taxa, objects, processes, actions]) tables.set(table.kind, table);
  for (const { kind, uuid, number, line } of readings.numbers.entries()) {
    if (tables.get(kind)?.get(uuid) !== undefined) continue;
    const reason = `vendor-specific has the number ${number} for the ${kind} ${shown(uuid)}, which is not in the file`;
    report.doubtful({ line }, { field: 'id', code: 'number-without-element', reason });
  }
}

/** Gives the elements their ids; reports elements without number, numbers without element, and numbers given twice. */
export function makeExportIds(readings: ExportReadings, report: ExportReport): ExportIds {
  const { numbers } = readings;
  const ids: ExportIds = {
    aop: numberedIds(readings.aops, 'aop', numbers, report),
    'key-event': numberedIds(readings.events, 'event', numbers, report),
    'key-event-relationship': numberedIds(readings.relationships, 'relationship', numbers, report),
    stressor: numberedIds(readings.stressors, 'stressor', numbers, report),
    chemical: otherIds(readings.chemicals, 'aop.chemical', chemicalId, numbers, report),
    taxonomy: otherIds(readings.taxa, 'aop.taxon', ({ ncbiId }) => ncbiId, numbers, report),
  };
  for (const table of [readings.objects, readings.processes, readings.actions]) reportUnnumbered<Reading>(table, numbers, report);
  reportNumbersOfNothing(readings, report);
  return ids;
}

import type { XmlElement } from '../read/xml-element.ts';
import { readAop, type AopReading } from './aop.parse.ts';
import { readBiologicalAction, readBiologicalTerm, type ActionReading, type TermReading } from './biological-terms.parse.ts';
import { readChemical, type ChemicalReading } from './chemical.parse.ts';
import { childOf, childrenOf, wordsOf } from './element.ts';
import type { ExportInput } from './export-input.ts';
import { readKeyEvent, type EventReading } from './key-event.parse.ts';
import { readRelationship, type RelationshipReading } from './key-event-relationship.parse.ts';
import { createReadingTable, type KnownUuids, type ReadingTable } from './reading-table.ts';
import { readStressor, type StressorReading } from './stressor.parse.ts';
import { readTaxonomy, type TaxonReading } from './taxonomy.parse.ts';
import { isTimestamp } from './timestamp.parse.ts';
import { createWikiNumbers, readVendorSpecific, type WikiNumbers } from './vendor-specific.parse.ts';

/** All elements of a file by kind, before their references are followed. */
export interface ExportReadings {
  readonly aops: ReadingTable<AopReading>;
  readonly events: ReadingTable<EventReading>;
  readonly relationships: ReadingTable<RelationshipReading>;
  readonly stressors: ReadingTable<StressorReading>;
  readonly chemicals: ReadingTable<ChemicalReading>;
  readonly taxa: ReadingTable<TaxonReading>;
  readonly objects: ReadingTable<TermReading>;
  readonly processes: ReadingTable<TermReading>;
  readonly actions: ReadingTable<ActionReading>;
  readonly numbers: WikiNumbers;
  /** Newest modification that an element tells, as the file writes it; empty where none does. */
  newestModification(): string;
  /** Takes in one top-level element. Elements of unknown kinds are left to the census. */
  add(element: XmlElement): void;
}

export function createExportReadings(input: ExportInput): ExportReadings {
  const { report, references } = input;
  const uuids: KnownUuids = new Map();
  const aops = createReadingTable<AopReading>('aop', uuids, report);
  const events = createReadingTable<EventReading>('key-event', uuids, report);
  const relationships = createReadingTable<RelationshipReading>('key-event-relationship', uuids, report);
  const stressors = createReadingTable<StressorReading>('stressor', uuids, report);
  const chemicals = createReadingTable<ChemicalReading>('chemical', uuids, report);
  const taxa = createReadingTable<TaxonReading>('taxonomy', uuids, report);
  const objects = createReadingTable<TermReading>('biological-object', uuids, report);
  const processes = createReadingTable<TermReading>('biological-process', uuids, report);
  const actions = createReadingTable<ActionReading>('biological-action', uuids, report);
  const numbers = createWikiNumbers();
  let newest = '';

  const readers: Readonly<Record<string, (element: XmlElement) => void>> = {
    aop: (element) => aops.add(element, readAop(element, input)),
    'key-event': (element) => events.add(element, readKeyEvent(element, input)),
    'key-event-relationship': (element) => relationships.add(element, readRelationship(element, input)),
    stressor: (element) => stressors.add(element, readStressor(element, input)),
    chemical: (element) => chemicals.add(element, readChemical(element, input)),
    taxonomy: (element) => taxa.add(element, readTaxonomy(element, input)),
    'biological-object': (element) => objects.add(element, readBiologicalTerm(element, 'object', report)),
    'biological-process': (element) => processes.add(element, readBiologicalTerm(element, 'process', report)),
    'biological-action': (element) => actions.add(element, readBiologicalAction(element, report)),
    'vendor-specific': (element) => readVendorSpecific(element, numbers, report),
    references(element) {
      const ids = childrenOf(element, 'reference').flatMap((child) => references.read(child));
      if (ids.length === 0) return;
      const reason = `${ids.length} references stand outside of every record; they are kept, and nothing cites them`;
      report.note(element, { field: 'references', code: 'references-of-no-record', reason });
    },
  };
  return {
    ...{ aops, events, relationships, stressors, chemicals, taxa, objects, processes, actions, numbers },
    newestModification: () => newest,
    add(element) {
      const reader = Object.hasOwn(readers, element.name) ? readers[element.name] : undefined;
      reader?.(element);
      const modified = wordsOf(childOf(element, 'last-modification-timestamp'));
      if (modified > newest && isTimestamp(modified)) newest = modified;
    },
  };
}

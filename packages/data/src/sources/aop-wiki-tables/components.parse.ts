import type { EventComponent } from '../../records/aop.record.ts';
import type { TabRow } from '../tab-table.ts';
import { COMPONENT_COLUMNS, type RawComponent } from './aop-wiki-tables.raw.ts';
import { readAction, readTerm, type WrittenTerm } from './component-terms.ts';
import { parseRowIds, readAopWikiTable, type TableInput } from './read-aop-wiki-table.ts';

/** Two rows of an event are the same component where these are equal. */
const SAID_OF_EVENT = COMPONENT_COLUMNS.filter((column) => column !== 'aop' && column !== 'event');

interface EventReading {
  readonly aops: Set<string>;
  /** Each component, with the AOPs that repeat it. */
  readonly components: Map<string, { readonly component: EventComponent; readonly aops: Set<string> }>;
}

/** Components of each event, each once, in the order of the file. */
export type ComponentsByEvent = ReadonlyMap<string, readonly EventComponent[]>;

const termOf = (cells: TabRow<keyof RawComponent>['cells'], part: 'object' | 'process'): WrittenTerm => ({
  ontology: cells[`${part}Source`],
  id: cells[`${part}Id`],
  label: cells[`${part}Label`],
});

/**
 * The components of every event. The table repeats them for each AOP of the event; here each stands
 * once. Where the AOPs of an event do not repeat the same ones, all are kept and the report says so.
 */
export function parseComponents(source: string, input: TableInput, file: string): ComponentsByEvent {
  const events = new Map<string, EventReading>();
  for (const row of readAopWikiTable(source, input, file, COMPONENT_COLUMNS)) {
    const ids = parseRowIds(row, { aop: 'aop', event: 'event' }, file, input);
    if (ids === null) continue;
    const event: EventReading = events.get(ids.event) ?? { aops: new Set(), components: new Map() };
    events.set(ids.event, event);
    event.aops.add(ids.aop);
    const key = SAID_OF_EVENT.map((column) => row.cells[column]).join('\t');
    const known = event.components.get(key);
    if (known !== undefined) {
      known.aops.add(ids.aop);
      continue;
    }
    const at = { file, record: `line ${row.line}` };
    const object = readTerm(termOf(row.cells, 'object'), 'object', at, input.report);
    const process = readTerm(termOf(row.cells, 'process'), 'process', at, input.report);
    const component = { ...readAction(row.cells.action, at, input.report), object, process };
    event.components.set(key, { component, aops: new Set([ids.aop]) });
  }
  const parsed = new Map<string, readonly EventComponent[]>();
  for (const [id, { aops, components }] of events) {
    parsed.set(id, [...components.values()].map(({ component }) => component));
    if ([...components.values()].every((known) => known.aops.size === aops.size)) continue;
    const reason = 'its AOPs do not all repeat the same components; all of them are kept';
    input.report.doubtful({ file, record: id, field: 'components', code: 'components-differ', reason });
  }
  return parsed;
}

/** A component in one line, as AOP-Wiki words it: `increased; T cell; cell proliferation`. */
export const componentWords = ({ actionText, object, process }: EventComponent): string =>
  [actionText, object?.label, process?.label].filter((word) => word !== undefined && word !== '').join('; ');

import type { EventComponent } from '../../records/aop.record.ts';
import type { Term } from '../../records/provenance.ts';
import type { Direction } from '../../records/vocabularies.ts';
import type { TabRow } from '../tab-table.ts';
import { COMPONENT_COLUMNS, type RawComponent } from './aop-wiki-tables.raw.ts';
import { parseRowIds, readAopWikiTable, type TableInput } from './read-aop-wiki-table.ts';

/**
 * AOP-Wiki's words for what happens, and how much of each `Direction` can say. Null: that something
 * occurs, or when, is no direction. The word itself is kept with the component.
 */
const ACTIONS: ReadonlyMap<string, Direction | null> = new Map<string, Direction | null>([
  ['increased', 'INCREASED'],
  ['decreased', 'DECREASED'],
  ['abnormal', 'ABNORMAL'],
  ['disrupted', 'ABNORMAL'],
  ['functional change', 'ABNORMAL'],
  ['morphological change', 'ABNORMAL'],
  ['pathological', 'ABNORMAL'],
  ['occurrence', null],
  ['delayed', null],
  ['premature', null],
  ['arrested', null],
]);

/** Two rows of an event are the same component where these are equal. */
const SAID_OF_EVENT = COMPONENT_COLUMNS.filter((column) => column !== 'aop' && column !== 'event');

interface EventReading {
  readonly aops: Set<string>;
  /** Each component, with the AOPs that repeat it. */
  readonly components: Map<string, { readonly component: EventComponent; readonly aops: Set<string> }>;
}

/** Components of each event, each once, in the order of the file. */
export type ComponentsByEvent = ReadonlyMap<string, readonly EventComponent[]>;

/** A term with the prefix its ontology has elsewhere: `MESH` and `D006965` make `MESH:D006965`. */
function parseTerm(row: TabRow<keyof RawComponent>, part: 'object' | 'process', file: string, { report }: TableInput): Term | null {
  const ontology = row.cells[`${part}Source`].trim();
  const written = row.cells[`${part}Id`].trim();
  const label = row.cells[`${part}Label`].trim();
  if (ontology === '' && written === '' && label === '') return null;
  const line = { file, record: `line ${row.line}`, field: `${part}Id` };
  if (written === '' || written === 'N/A') {
    report.note({ ...line, code: 'term-without-id', reason: `the ${part} “${label}” has no ontology id (“${written}”); its label is kept` });
    return { id: null, label };
  }
  if (label === '') report.note({ ...line, field: `${part}Label`, code: 'term-without-label', reason: `${written} has no label; the id stands in for it` });
  const colon = written.indexOf(':');
  if (colon >= 0 && ontology !== '' && written.slice(0, colon) !== ontology) {
    report.doubtful({ ...line, code: 'prefix-differs', reason: `the id ${written} is said to be of ${ontology}; it is kept as written` });
  }
  const id = colon >= 0 || ontology === '' ? written : `${ontology}:${written}`;
  return { id, label: label === '' ? id : label };
}

function parseAction(row: TabRow<keyof RawComponent>, file: string, { report }: TableInput): Pick<EventComponent, 'action' | 'actionText'> {
  const word = row.cells.action.trim();
  if (word === '') return { action: null };
  const action = ACTIONS.get(word);
  if (action === undefined) {
    const reason = `“${word.slice(0, 60)}” is no action that AOP-Wiki is known to use; the word is kept, without a direction`;
    report.doubtful({ file, record: `line ${row.line}`, field: 'action', code: 'unknown-action', reason });
  }
  return { action: action ?? null, actionText: word };
}

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
    const object = parseTerm(row, 'object', file, input);
    const process = parseTerm(row, 'process', file, input);
    event.components.set(key, { component: { ...parseAction(row, file, input), object, process }, aops: new Set([ids.aop]) });
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

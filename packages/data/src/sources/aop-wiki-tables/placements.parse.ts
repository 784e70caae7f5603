import type { AopEventRecord } from '../../records/aop.record.ts';
import type { EventRole } from '../../records/vocabularies.ts';
import { PLACEMENT_COLUMNS } from './aop-wiki-tables.raw.ts';
import { untitledEvent } from './aop-wiki-id.ts';
import { cleanTitle } from './clean-title.ts';
import { parseRowIds, readAopWikiTable, type TableInput } from './read-aop-wiki-table.ts';

const ROLES: ReadonlyMap<string, EventRole> = new Map([
  ['MolecularInitiatingEvent', 'MOLECULAR_INITIATING_EVENT'],
  ['KeyEvent', 'KEY_EVENT'],
  ['AdverseOutcome', 'ADVERSE_OUTCOME'],
]);

/** An event's title, and the other titles that rows give it. */
export interface EventTitle {
  readonly title: string;
  readonly others: readonly string[];
}

export interface Placements {
  /** Ids in the order of the file. */
  readonly aops: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, EventTitle>;
  readonly aopEvents: readonly AopEventRecord[];
}

interface TitleReading {
  title: string;
  readonly others: string[];
  untidy: boolean;
}

/** Takes in one row's title; the first that says something stays the event's. */
function readTitle(titles: Map<string, TitleReading>, event: string, raw: string): boolean {
  const title = cleanTitle(raw);
  const known = titles.get(event);
  if (known === undefined) {
    titles.set(event, { title, others: [], untidy: title !== raw });
    return true;
  }
  if (title !== raw) known.untidy = true;
  if (known.title === '') known.title = title;
  else if (title !== '' && title !== known.title && !known.others.includes(title)) {
    known.others.push(title);
    return false;
  }
  return true;
}

function reportTitles(titles: ReadonlyMap<string, TitleReading>, file: string, { report }: TableInput): void {
  for (const [event, reading] of titles) {
    const line = { file, record: event, field: 'title' };
    if (reading.title === '') {
      reading.title = untitledEvent(event);
      report.doubtful({ ...line, code: 'title-missing', reason: `has no title; it is shown as “${reading.title}”` });
    } else if (reading.untidy) {
      report.note({ ...line, code: 'white-space-changed', reason: 'outer, doubled or invisible white space was taken out of the title' });
    }
  }
}

/**
 * Which event stands in which AOP as what. The role belongs to that pair. An event that stands in an
 * AOP in two roles keeps both; a repeated row counts once; a row with an unknown role places nothing.
 */
export function parsePlacements(source: string, input: TableInput, file: string): Placements {
  const { report } = input;
  const aops = new Set<string>();
  const titles = new Map<string, TitleReading>();
  const roles = new Map<string, EventRole[]>();
  const aopEvents: AopEventRecord[] = [];
  for (const row of readAopWikiTable(source, input, file, PLACEMENT_COLUMNS)) {
    const ids = parseRowIds(row, { aop: 'aop', event: 'event' }, file, input);
    if (ids === null) continue;
    const record = `line ${row.line}`;
    const { aop, event } = ids;
    aops.add(aop);
    if (!readTitle(titles, event, row.cells.title)) {
      const reason = `${event} has another title here than in an earlier row; the first stays, this one is kept among its aliases`;
      report.doubtful({ file, record, field: 'title', code: 'titles-differ', reason });
    }
    const role = ROLES.get(row.cells.role);
    if (role === undefined) {
      const reason = `“${row.cells.role.slice(0, 60)}” is none of ${[...ROLES.keys()].join(', ')}; ${event} is not placed in ${aop} by this row`;
      report.rejected({ file, record, field: 'role', code: 'unknown-role', reason });
      continue;
    }
    const pair = `${aop} ${event}`;
    const held = roles.get(pair) ?? [];
    if (held.includes(role)) {
      report.note({ file, record, field: null, code: 'duplicate-row', reason: `${event} in ${aop} stands here a second time; it counts once` });
      continue;
    }
    if (held.length > 0) {
      const reason = `${event} is ${[...held, role].join(' and ')} in ${aop}; both are kept`;
      report.doubtful({ file, record, field: 'role', code: 'several-roles-in-aop', reason });
    }
    roles.set(pair, [...held, role]);
    aopEvents.push({ aop, event, role, essentialityCall: null, essentialityText: null, sources: [source] });
  }
  reportTitles(titles, file, input);
  return { aops, titles, aopEvents };
}

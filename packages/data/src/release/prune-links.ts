import type { ReleaseContent, ReleaseTables, ReportLine, TableName } from '../records/release.record.ts';
import type { Row } from './merge-rows.ts';
import { RECORD_LINKS } from './record-links.table.ts';
import type { RecordLink } from './record-links.table.ts';
import { mapTables, rowKey } from './table-keys.ts';

/** The noun of a report code: `unknown-event`. */
const NOUNS: { readonly [T in TableName]?: string } = {
  aops: 'aop',
  keyEvents: 'event',
  relationships: 'relationship',
  modulatingFactors: 'modulating-factor',
  stressors: 'stressor',
  chemicals: 'chemical',
  relatedResources: 'related-resource',
  genes: 'gene',
  receptorComplexes: 'receptor',
  pathways: 'pathway',
  cellTypes: 'cell-type',
  interactions: 'interaction',
  references: 'reference',
};

/** A list that an evidence scope narrows to no pathway at all would otherwise widen to all of them. */
const NULL_MEANS_ALL: ReadonlySet<string> = new Set(['geneAssociations aops', 'cellAssociations aops']);

const REJECTED = Symbol('rejected');

/** Follows a path into a value and asks `keep` about every id there; answers what is left. */
function prune(value: unknown, steps: readonly string[], missing: RecordLink['missing'], keep: (id: string) => boolean): unknown {
  if (value === null || value === undefined) return value;
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (!Array.isArray(value)) return keep(value as string) ? value : missing === 'DROP_ID' ? null : REJECTED;
    const left = (value as readonly string[]).filter(keep);
    return left.length === value.length ? value : left;
  }
  const name = step.replace('[]', '');
  const held = (value as Row)[name];
  let left: unknown;
  if (step.endsWith('[]')) {
    const items = held as readonly unknown[];
    const kept = items.map((item) => prune(item, rest, missing, keep));
    left = kept.every((item, at) => item === items[at]) ? items : kept.filter((item) => item !== REJECTED);
  } else {
    left = prune(held, rest, missing, keep);
    if (left === REJECTED) return REJECTED;
  }
  return left === held ? value : { ...(value as Row), [name]: left };
}

/** The source that a table came from, for rows that do not say so themselves. */
export type Contributors = ReadonlyMap<TableName, string>;

interface PrunedContent {
  readonly content: ReleaseContent;
  readonly report: readonly ReportLine[];
}

/** Whether every id that a path leads to is known; nearly all are, and this asks without making anything. */
function leadsSomewhere(value: unknown, steps: readonly string[], at: number, known: readonly ReadonlySet<string>[]): boolean {
  if (value === null || value === undefined) return true;
  const step = steps[at];
  if (step === undefined) {
    if (!Array.isArray(value)) return known.some((ids) => ids.has(value as string));
    return value.length === 0 || value.every((id) => known.some((ids) => ids.has(id as string)));
  }
  if (!step.endsWith('[]')) return leadsSomewhere((value as Row)[step], steps, at + 1, known);
  const items = ((value as Row)[step.slice(0, -2)] ?? []) as readonly unknown[];
  return items.length === 0 || items.every((item) => leadsSomewhere(item, steps, at + 1, known));
}

interface ReadyLink extends RecordLink {
  readonly steps: readonly string[];
  readonly known: readonly ReadonlySet<string>[];
}

/** What is left of a record when one link has lost its ids, and a line for each of them. */
function pruneLink(table: TableName, row: Row, link: ReadyLink, source: string, record: string, report: ReportLine[]): Row | typeof REJECTED {
  const lost: string[] = [];
  const keep = (id: string): boolean => link.known.some((ids) => ids.has(id)) || (lost.push(id), false);
  const pruned = prune(row, link.steps, link.missing, keep) as Row | typeof REJECTED;
  const widened =
    pruned !== REJECTED && NULL_MEANS_ALL.has(`${table} ${link.path}`) && (pruned[link.path] as readonly unknown[]).length === 0;
  const left = widened ? REJECTED : pruned;
  const code = `unknown-${NOUNS[link.target[0] as TableName] ?? 'record'}`;
  const effect = left === REJECTED ? 'the record is left out' : 'the id is left out';
  for (const id of lost) {
    const reason = `${id} is in no table of this release; ${effect}`;
    report.push({ severity: 'REJECTED', source, file: null, record, field: link.path, code, reason });
  }
  return left;
}

/** One pass over all tables; a record rejected here may leave others without what they link to. */
function pruneOnce(content: ReleaseContent, contributors: Contributors): PrunedContent {
  const report: ReportLine[] = [];
  const idsByTable = new Map<TableName, ReadonlySet<string>>();
  const idsOf = (table: TableName): ReadonlySet<string> => {
    const ids = idsByTable.get(table) ?? new Set(content[table].map((row) => rowKey(table, row as never)));
    idsByTable.set(table, ids);
    return ids;
  };
  const pruneRow = <T extends TableName>(table: T, record: ReleaseTables[T], links: readonly ReadyLink[]): ReleaseTables[T] | null => {
    let row = record as unknown as Row;
    for (const link of links) {
      if (leadsSomewhere(row, link.steps, 0, link.known)) continue;
      const sources = row['sources'] as readonly string[] | undefined;
      const source = sources?.[0] ?? contributors.get(table) ?? 'release';
      const left = pruneLink(table, row, link, source, `${table} ${rowKey(table, record)}`, report);
      if (left === REJECTED) return null;
      row = left;
    }
    return row as unknown as ReleaseTables[T];
  };
  const pruned = mapTables(<T extends TableName>(table: T): readonly ReleaseTables[T][] => {
    const rows = content[table] as readonly ReleaseTables[T][];
    if (RECORD_LINKS[table].length === 0) return rows;
    const links = RECORD_LINKS[table].map((link) => ({ ...link, steps: link.path.split('.'), known: link.target.map(idsOf) }));
    return rows.map((row) => pruneRow(table, row, links)).filter((row) => row !== null);
  });
  return { content: pruned, report };
}

/**
 * Takes out every id that leads nowhere, and every record that says nothing without it, until all
 * that is left holds together. Each loss is a report line.
 */
export function pruneLinks(content: ReleaseContent, contributors: Contributors): PrunedContent {
  const report: ReportLine[] = [];
  let current = content;
  for (;;) {
    const pass = pruneOnce(current, contributors);
    for (const line of pass.report) report.push(line);
    current = pass.content;
    if (pass.report.length === 0) return { content: current, report };
  }
}

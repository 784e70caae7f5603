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

/** One pass over all tables; a record rejected here may leave others without what they link to. */
function pruneOnce(content: ReleaseContent, contributors: Contributors): PrunedContent {
  const report: ReportLine[] = [];
  const known = new Map<TableName, ReadonlySet<string>>();
  const idsOf = (table: TableName): ReadonlySet<string> => {
    const ids = known.get(table) ?? new Set(content[table].map((row) => rowKey(table, row as never)));
    known.set(table, ids);
    return ids;
  };
  const pruneRow = <T extends TableName>(table: T, record: ReleaseTables[T]): ReleaseTables[T] | typeof REJECTED => {
    let row: unknown = record;
    for (const link of RECORD_LINKS[table]) {
      const lost: string[] = [];
      const keep = (id: string): boolean => {
        if (link.target.some((target) => idsOf(target).has(id))) return true;
        lost.push(id);
        return false;
      };
      let left = prune(row, link.path.split('.'), link.missing, keep);
      if (lost.length === 0) continue;
      const emptied = left !== REJECTED && NULL_MEANS_ALL.has(`${table} ${link.path}`) && ((left as Row)[link.path] as readonly unknown[]).length === 0;
      if (emptied) left = REJECTED;
      const sources = (record as unknown as Row)['sources'] as readonly string[] | undefined;
      const effect = left === REJECTED ? 'the record is left out' : 'the id is left out';
      for (const id of lost) {
        report.push({
          severity: 'REJECTED',
          source: sources?.[0] ?? contributors.get(table) ?? 'release',
          file: null,
          record: `${table} ${rowKey(table, record)}`,
          field: link.path,
          code: `unknown-${NOUNS[link.target[0] as TableName] ?? 'record'}`,
          reason: `${id} is in no table of this release; ${effect}`,
        });
      }
      if (left === REJECTED) return REJECTED;
      row = left;
    }
    return row as ReleaseTables[T];
  };
  const pruned = mapTables(<T extends TableName>(table: T): readonly ReleaseTables[T][] => {
    const rows = content[table] as readonly ReleaseTables[T][];
    if (RECORD_LINKS[table].length === 0) return rows;
    return rows.map((row) => pruneRow(table, row)).filter((row): row is ReleaseTables[T] => row !== REJECTED);
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

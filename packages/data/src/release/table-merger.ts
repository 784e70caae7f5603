import type { AopEventRecord, EventComponent } from '../records/aop.record.ts';
import type { ConflictRecord } from '../records/evidence.record.ts';
import type { ReleaseTables, ReportLine, TableName } from '../records/release.record.ts';
import { BASES } from '../records/vocabularies.ts';
import type { Basis } from '../records/vocabularies.ts';
import { componentWords } from '../sources/aop-wiki-tables/components.parse.ts';
import { canonicalJson } from './canonical-json.ts';
import { keepKnownRoles } from './merge-roles.ts';
import { mergeRows } from './merge-rows.ts';
import type { Row, RowRules, ValueDifference, WholeList } from './merge-rows.ts';
import { preferNames } from './prefer-names.ts';
import { rowKey } from './table-keys.ts';

/** What is said of a component: the ids where there are any, since labels change with the ontology. */
const COMPONENTS: WholeList = {
  keyOf(item) {
    const { actionText, action, object, process } = item as EventComponent;
    return [actionText ?? action, object?.id ?? object?.label, process?.id ?? process?.label].join('\t');
  },
  wordsOf: (item) => componentWords(item as EventComponent),
};

const ROW_RULES: { readonly [T in TableName]?: RowRules } = {
  keyEvents: { wholeLists: { components: COMPONENTS }, derived: ['direction'] },
  aopRelationships: { derived: ['upstream', 'downstream'] },
};

/** Names that somebody chose, so that two of them are a disagreement besides being two names. */
const DISPUTED_NAMES: ReadonlySet<string> = new Set(['aops title', 'keyEvents title']);

/** Rows that are no nodes themselves: their differences are conflicts of the first, on what stands in it. */
const PARTS: { readonly [T in TableName]?: { readonly of: string; readonly part: string } } = {
  aopEvents: { of: 'aop', part: 'event' },
  aopRelationships: { of: 'aop', part: 'relationship' },
  aopStressors: { of: 'aop', part: 'stressor' },
  eventStressors: { of: 'event', part: 'stressor' },
};

/** Where the name that lost is kept, so that a reader who looks for it still finds the record. */
const OTHER_NAMES: { readonly [T in TableName]?: Readonly<Record<string, string>> } = {
  aops: { title: 'aliases' },
  keyEvents: { title: 'aliases' },
  cellTypes: { label: 'synonyms' },
  chemicals: { label: 'synonyms' },
  genes: { symbol: 'aliases', name: 'aliasNames' },
  stressors: { name: 'synonyms' },
  taxa: { name: 'synonyms' },
};

/** What a merge must tell the rest of the build. */
export interface MergeFindings {
  readonly report: ReportLine[];
  readonly conflicts: ConflictRecord[];
}

export interface TableMerger<T extends TableName> {
  add(source: string, rows: readonly ReleaseTables[T][]): void;
  rows(): readonly ReleaseTables[T][];
}

const spell = (value: unknown): string => (typeof value === 'string' ? value : canonicalJson(value));

const sourcesOf = (row: Row, fallback: string): readonly string[] =>
  Array.isArray(row['sources']) ? (row['sources'] as readonly string[]) : [fallback];

const basisOf = (row: Row): Basis => BASES.find((basis) => basis === row['basis']) ?? 'CURATED';

/**
 * Collects the rows of one table from source after source; those that come first have precedence.
 * A name that loses becomes another name of the record; any other unequal value of a node becomes a
 * conflict that readers see. Both, and every repeated record, leave a report line.
 */
export function createTableMerger<T extends TableName>(table: T, findings: MergeFindings): TableMerger<T> {
  const merged = new Map<string, { row: Row; sources: readonly string[] }>();

  const report = (source: string, record: string, line: Pick<ReportLine, 'severity' | 'field' | 'code' | 'reason'>): void => {
    findings.report.push({ source, file: null, record: `${table} ${record}`, ...line });
  };

  const addConflict = (key: string, first: Row, second: Row, source: string, { field, kept, other }: ValueDifference): void => {
    const parts = PARTS[table];
    const isNode = typeof first['type'] === 'string' && typeof first['id'] === 'string' && table !== 'conflicts';
    if (parts === undefined && !isNode) return;
    const subject = parts === undefined ? key : String(first[parts.of]);
    const named = parts === undefined ? field : `${String(first[parts.part])}/${field}`;
    findings.conflicts.push({
      type: 'Conflict',
      id: `conflict:${subject}/${named}`,
      subject,
      field: named,
      values: [
        { value: spell(kept), sources: sourcesOf(first, source), basis: basisOf(first) },
        { value: spell(other), sources: sourcesOf(second, source), basis: basisOf(second) },
      ],
      explanation: parts === undefined ? null : `${field} of ${String(first[parts.part])} in ${subject}: the first value is shown.`,
    });
  };

  const keepDifference = (source: string, key: string, first: Row, second: Row, row: Row, difference: ValueDifference): Row => {
    const { field, kept, other } = difference;
    const reason = `${sourcesOf(first, 'another source').join(', ')} has “${spell(kept)}”, which stays; this source has “${spell(other)}”`;
    const otherNames = OTHER_NAMES[table]?.[field];
    if (otherNames === undefined) report(source, key, { severity: 'DOUBTFUL', field, code: 'sources-differ', reason });
    else report(source, key, { severity: 'NOTE', field, code: 'other-name', reason: `${reason} and is kept among its ${otherNames}` });
    if (otherNames === undefined || DISPUTED_NAMES.has(`${table} ${field}`)) addConflict(key, first, second, source, difference);
    if (otherNames === undefined) return row;
    const names = (row[otherNames] ?? []) as readonly string[];
    return names.includes(spell(other)) ? row : { ...row, [otherNames]: [...names, spell(other)] };
  };

  /** Rows of events in AOPs without those whose role an earlier source has otherwise; each such pair becomes a conflict. */
  const withKnownRoles = (source: string, rows: readonly ReleaseTables[T][]): readonly ReleaseTables[T][] => {
    if (table !== 'aopEvents' || merged.size === 0) return rows;
    const known = [...merged.values()].map(({ row }) => row as unknown as AopEventRecord);
    const { rows: kept, differences } = keepKnownRoles(known, rows as unknown as readonly AopEventRecord[]);
    for (const { aop, event, kept: role, other, keptSources, otherSources } of differences) {
      const row = { aop, event, basis: 'CURATED' };
      const values = { field: 'role', kept: role.join(', '), other: other.join(', ') };
      keepDifference(source, `${aop} ${event}`, { ...row, sources: keptSources }, { ...row, sources: otherSources }, row, values);
    }
    return kept as unknown as readonly ReleaseTables[T][];
  };

  return {
    add(source, rows) {
      const alone = [source];
      for (const record of withKnownRoles(source, rows)) {
        const key = rowKey(table, record);
        const row = record as unknown as Row;
        const known = merged.get(key);
        if (known === undefined) {
          merged.set(key, { row, sources: alone });
          continue;
        }
        const named = preferNames(table, { first: known.row, second: row });
        const union = mergeRows(named.first, named.second, ROW_RULES[table]);
        if (known.sources.includes(source)) {
          const same = union.differences.length === 0;
          const reason = same ? 'stands twice in this source; the two are joined' : 'stands twice in this source, with unequal values';
          report(source, key, { severity: same ? 'NOTE' : 'DOUBTFUL', field: null, code: 'duplicate-record', reason });
        }
        const kept = union.differences.reduce(
          (soFar, difference) => keepDifference(source, key, known.row, row, soFar, difference),
          union.row,
        );
        merged.set(key, { row: kept, sources: known.sources.includes(source) ? known.sources : [...known.sources, source] });
      }
    },
    rows: () => [...merged.values()].map(({ row }) => row as unknown as ReleaseTables[T]),
  };
}

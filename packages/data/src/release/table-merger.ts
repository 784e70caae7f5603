import type { ConflictRecord } from '../records/evidence.record.ts';
import type { ReleaseTables, ReportLine, TableName } from '../records/release.record.ts';
import { BASES } from '../records/vocabularies.ts';
import type { Basis } from '../records/vocabularies.ts';
import { canonicalJson } from './canonical-json.ts';
import { mergeRows } from './merge-rows.ts';
import type { Row, ValueDifference } from './merge-rows.ts';
import { rowKey } from './table-keys.ts';

/** Where the name that lost is kept, so that a reader who looks for it still finds the record. */
const OTHER_NAMES: { readonly [T in TableName]?: Readonly<Record<string, string>> } = {
  aops: { title: 'aliases' },
  keyEvents: { title: 'aliases' },
  cellTypes: { label: 'synonyms' },
  chemicals: { label: 'synonyms' },
  genes: { symbol: 'aliases', name: 'aliasNames' },
  stressors: { name: 'synonyms' },
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

  const keepDifference = (source: string, key: string, first: Row, second: Row, row: Row, difference: ValueDifference): Row => {
    const { field, kept, other } = difference;
    const reason = `${sourcesOf(first, 'another source').join(', ')} has “${spell(kept)}”, which stays; this source has “${spell(other)}”`;
    const otherNames = OTHER_NAMES[table]?.[field];
    if (otherNames !== undefined) {
      const names = (row[otherNames] ?? []) as readonly string[];
      report(source, key, { severity: 'NOTE', field, code: 'other-name', reason: `${reason} and is kept among its ${otherNames}` });
      return names.includes(spell(other)) ? row : { ...row, [otherNames]: [...names, spell(other)] };
    }
    report(source, key, { severity: 'DOUBTFUL', field, code: 'sources-differ', reason });
    if (typeof first['type'] === 'string' && typeof first['id'] === 'string' && table !== 'conflicts') {
      findings.conflicts.push({
        type: 'Conflict',
        id: `conflict:${key}/${field}`,
        subject: key,
        field,
        values: [
          { value: spell(kept), sources: sourcesOf(first, source), basis: basisOf(first) },
          { value: spell(other), sources: sourcesOf(second, source), basis: basisOf(second) },
        ],
        explanation: null,
      });
    }
    return row;
  };

  return {
    add(source, rows) {
      const alone = [source];
      for (const record of rows) {
        const key = rowKey(table, record);
        const row = record as unknown as Row;
        const known = merged.get(key);
        if (known === undefined) {
          merged.set(key, { row, sources: alone });
          continue;
        }
        const union = mergeRows(known.row, row);
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

import type { FieldCoverage, ReleaseContent } from '../records/release.record.ts';
import { COVERED_FIELDS } from './coverage.table.ts';

interface Tally {
  filled: number;
  total: number;
}

/** Counts, for every field of the reviewed table, the records that have a value: all, and by the source that brought them. */
export function measureCoverage(content: ReleaseContent): readonly FieldCoverage[] {
  return COVERED_FIELDS.map(({ field, table, wouldComeFrom, isFilled }) => {
    const all: Tally = { filled: 0, total: 0 };
    const bySource = new Map<string, Tally>();
    const has = isFilled(content) as (row: unknown) => boolean;
    for (const row of content[table]) {
      const filled = has(row) ? 1 : 0;
      all.total += 1;
      all.filled += filled;
      for (const source of 'sources' in row ? row.sources : []) {
        const tally = bySource.get(source) ?? { filled: 0, total: 0 };
        tally.total += 1;
        tally.filled += filled;
        bySource.set(source, tally);
      }
    }
    const missing = (tally: Tally): string | null => (tally.filled === 0 ? wouldComeFrom : null);
    return {
      field,
      ...all,
      wouldComeFrom: missing(all),
      bySource: [...bySource]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([source, tally]) => ({ source, ...tally, wouldComeFrom: missing(tally) })),
    };
  });
}

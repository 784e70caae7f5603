import { compareIds } from '../records/compare-ids.ts';
import type { ReportLine } from '../records/release.record.ts';

const FIELDS = ['source', 'file', 'record', 'field', 'code', 'severity', 'reason'] as const;

/** Report lines in an order that depends on what they say alone. */
export const sortReport = (lines: readonly ReportLine[]): readonly ReportLine[] =>
  [...lines].sort((left, right) => {
    for (const field of FIELDS) {
      const order = compareIds(left[field] ?? '', right[field] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });

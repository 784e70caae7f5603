import type { OnUnsafe } from './named-links.ts';
import type { SourceReport } from '../source.ts';

/** Reports on one page; the record of every line is the page. */
export interface PageReport {
  doubtful(field: string | null, code: string, reason: string): void;
  note(field: string | null, code: string, reason: string): void;
  rejected(code: string, reason: string): void;
  /** What to do with an address of a field that is not shown. */
  address(field: string): OnUnsafe;
}

export function pageReport(report: SourceReport, file: string, record: string): PageReport {
  const doubtful: PageReport['doubtful'] = (field, code, reason) => report.doubtful({ file, record, field, code, reason });
  return {
    doubtful,
    note: (field, code, reason) => report.note({ file, record, field, code, reason }),
    rejected: (code, reason) => report.rejected({ file, record, field: null, code, reason }),
    address: (field) => (address) =>
      doubtful(field, 'address-not-shown', `“${address.slice(0, 80)}” is not an address of the web; the words stay, the link does not`),
  };
}

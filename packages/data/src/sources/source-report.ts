import type { ReportLine } from '../records/release.record.ts';
import type { SourceReport } from './source.ts';

/** A report that can be read back. */
export interface ReadableSourceReport extends SourceReport {
  /** All lines so far, in the order in which they came. */
  lines(): readonly ReportLine[];
}

/** Collects the report lines of one source, such as `source:hgnc`. */
export function createSourceReport(sourceId: string): ReadableSourceReport {
  const lines: ReportLine[] = [];
  const collect =
    (severity: ReportLine['severity']) =>
    (line: Omit<ReportLine, 'severity' | 'source'>): void => {
      lines.push({ severity, source: sourceId, ...line });
    };
  return {
    rejected: collect('REJECTED'),
    doubtful: collect('DOUBTFUL'),
    note: collect('NOTE'),
    lines: () => lines,
  };
}

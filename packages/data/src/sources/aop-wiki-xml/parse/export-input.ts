import type { ExportReferences } from './references.ts';
import type { ExportReport } from './export-report.ts';

/** What elements are read with. */
export interface ExportInput {
  /** Source id. */
  readonly source: string;
  readonly report: ExportReport;
  readonly references: ExportReferences;
}

import type { ReportLine } from '../../../records/release.record.ts';
import type { SourceReport } from '../../source.ts';
import type { XmlElement } from '../read/xml-element.ts';

/** Where a fault is: an element, or the id of a record. */
export type FaultPlace = string | Pick<XmlElement, 'line'>;

/** What is wrong, under a stable code. */
export type Fault = Pick<ReportLine, 'field' | 'code' | 'reason'>;

/** The report of a source, for one file of which every fault names its line or record. */
export interface ExportReport {
  readonly file: string;
  readonly lines: SourceReport;
  rejected(place: FaultPlace, fault: Fault): void;
  doubtful(place: FaultPlace, fault: Fault): void;
  note(place: FaultPlace, fault: Fault): void;
}

const recordOf = (place: FaultPlace): string => (typeof place === 'string' ? place : `line ${place.line}`);

export function createExportReport(report: SourceReport, file: string): ExportReport {
  return {
    file,
    lines: report,
    rejected: (place, fault) => report.rejected({ file, record: recordOf(place), ...fault }),
    doubtful: (place, fault) => report.doubtful({ file, record: recordOf(place), ...fault }),
    note: (place, fault) => report.note({ file, record: recordOf(place), ...fault }),
  };
}

const LONGEST_QUOTE = 60;

/** A word of the file as a message shows it. */
export const shown = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

import type { SourceReport } from '../source.ts';
import { plainDescription } from './plain-description.ts';
import { repairEncoding } from './repair-encoding.ts';

/** Where a text stands, for report lines. */
export interface TextPlace {
  readonly file: string;
  readonly record: string;
}

/** The text with its letters put right; what was done, or could not be, is reported. */
export function readText(raw: string, { file, record }: TextPlace, field: string, report: SourceReport): string {
  const { text, repaired, stillGarbled } = repairEncoding(raw);
  const line = { file, record, field };
  if (repaired) report.note({ ...line, code: 'repaired-encoding', reason: 'letters beyond ASCII were UTF-8 read as Windows-1252; put right' });
  if (stillGarbled) report.doubtful({ ...line, code: 'garbled-text', reason: 'has letters that look garbled and cannot be put right safely' });
  return text;
}

/** A description as plain text; null where nothing is left of it. Markup that could not be read is reported. */
export function readDescription(raw: string, place: TextPlace, report: SourceReport): string | null {
  const { text, leftOver } = plainDescription(readText(raw, place, 'description', report));
  if (leftOver) {
    const reason = 'has markup that could not be read; it stays in the text';
    report.doubtful({ ...place, field: 'description', code: 'left-over-markup', reason });
  }
  return text || null;
}

/** The label of a node: letters put right, white space single. */
export const readLabel = (raw: string): string => repairEncoding(raw).text.replace(/\s+/g, ' ').trim();

import type { XmlElement } from '../read/xml-element.ts';
import { childOf, wordsOf } from './element.ts';
import { shown, type ExportReport } from './export-report.ts';

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?$/;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a text is a time such as 2024-06-15T12:00:00, on a day that there is. */
export function isTimestamp(text: string): boolean {
  const [whole, year, month, day] = TIMESTAMP.exec(text) ?? [];
  return whole !== undefined && isDay(Number(year), Number(month), Number(day));
}

/** A timestamp as it is written; null where there is none, and, with a report line, where it is no time. */
function readTimestamp(element: XmlElement | undefined, field: 'createdAt' | 'modifiedAt', report: ExportReport): string | null {
  const written = wordsOf(element);
  if (element === undefined || written === '') return null;
  if (isTimestamp(written)) return written;
  report.doubtful(element, { field, code: 'bad-timestamp', reason: `“${shown(written)}” is no time such as 2024-06-15T12:00:00; it is left out` });
  return null;
}

/** When an element was made and last changed. */
export const readTimestamps = (
  element: XmlElement,
  report: ExportReport,
): { readonly createdAt: string | null; readonly modifiedAt: string | null } => ({
  createdAt: readTimestamp(childOf(element, 'creation-timestamp'), 'createdAt', report),
  modifiedAt: readTimestamp(childOf(element, 'last-modification-timestamp'), 'modifiedAt', report),
});

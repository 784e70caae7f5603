import type { CellValue } from '../section.ts';

/** Between the entries of a list; citations hold commas and semicolons. */
const BETWEEN = ' | ';

/** A cell as text; empty where there is nothing. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : value.map((entry) => entry.trim()).join(BETWEEN);
}

/** Yes, no, or nothing where nobody said. */
export const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');

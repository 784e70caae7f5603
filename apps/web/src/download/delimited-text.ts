import { stringify } from 'csv-stringify/sync';
import type { CellValue } from '../sections/section.ts';
import { cellText } from '../sections/shared/cell-text.ts';

export type Delimited = 'csv' | 'tsv';

const DELIMITERS: Readonly<Record<Delimited, string>> = { csv: ',', tsv: '\t' };

/** A spreadsheet may split a CSV file at these too, by the country that it is set to; in quotes it does not. */
const OTHER_DELIMITERS = /[;\t]/;

/**
 * Rows as delimited text. A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers
 * stay numbers, negative ones too. Cells are trimmed, so that no formula hides behind a space or a line break.
 */
export const delimitedText = (rows: readonly (readonly CellValue[])[], format: Delimited): string =>
  stringify(
    rows.map((row) => row.map((value) => (typeof value === 'number' ? value : cellText(value)))),
    { delimiter: DELIMITERS[format], escape_formulas: true, ...(format === 'csv' && { quoted_match: OTHER_DELIMITERS }), record_delimiter: '\n' },
  );

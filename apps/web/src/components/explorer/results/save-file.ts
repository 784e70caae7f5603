import type { AnswerTable } from '../../../answer/answer-table.ts';

export type SavedFormat = 'csv' | 'tsv' | 'json';

const TYPES: Readonly<Record<SavedFormat, string>> = { csv: 'text/csv;charset=utf-8', tsv: 'text/tab-separated-values;charset=utf-8', json: 'application/json' };

/** The rows of a table as a file that a spreadsheet opens without running anything; or the whole answer as JSON. */
export async function fileText(format: SavedFormat, { columns, rows }: AnswerTable, json: string): Promise<string> {
  if (format === 'json') return json;
  const { delimitedText } = await import('../../../download/delimited-text.ts');
  return delimitedText([columns, ...rows], format);
}

/** Gives the reader a file, made here from what is on the screen. */
export async function saveFile(format: SavedFormat, name: string, table: AnswerTable, json: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([await fileText(format, table, json)], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}

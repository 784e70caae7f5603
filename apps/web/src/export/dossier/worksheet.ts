import { delimitedText } from '../../download/delimited-text.ts';
import { headRows } from '../../download/file-head.ts';
import type { CellValue } from '../../sections/section.ts';
import type { Provenance } from '../network/network.ts';

/** A sheet of rows for a spreadsheet, with its head before them. */
export interface Worksheet {
  readonly title: string;
  /** What the rows are and are not, a sentence each. */
  readonly remarks: readonly string[];
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]>;
}

/** Writes a worksheet as CSV: what it is, where it comes from, then its rows. Cells that a spreadsheet would run are guarded. */
export async function* worksheetChunks({ title, remarks, columns, rows }: Worksheet, { notes, sources, licence, licenceNote, release, url, about }: Provenance): AsyncGenerator<string, void, undefined> {
  const head = {
    title,
    about,
    questions: [],
    release,
    licence: licenceNote === null ? licence : `${licence}, ${licenceNote}`,
    attributions: sources.map((source) => `${source.name} (${source.licence}): ${source.attribution}`),
    notes: [...notes, ...remarks],
    url,
  };
  yield delimitedText(headRows(head), 'csv');
  yield delimitedText([columns], 'csv');
  for await (const page of rows) if (page.length > 0) yield delimitedText(page, 'csv');
}

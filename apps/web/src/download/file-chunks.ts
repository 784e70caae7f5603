import type { CellValue, ColumnHead, Row } from '../sections/section.ts';
import type { FileFormat } from '../wording/route.ts';
import { delimitedText, type Delimited } from './delimited-text.ts';
import { headRows, type FileHead } from './file-head.ts';

/** What a file is written from. */
export interface FileParts {
  readonly head: FileHead;
  /** Whether a file of rows begins with its head; JSON always has it. */
  readonly withHead: boolean;
  readonly columns: readonly ColumnHead[];
  readonly pages: AsyncIterable<readonly Row[]>;
}

/** A file piece by piece, holding one page of rows at a time. An error of the rows comes through. */
export const fileChunks = (format: FileFormat, parts: FileParts): AsyncGenerator<string, void, undefined> => (format === 'json' ? jsonChunks(parts) : delimitedChunks(format, parts));

async function* delimitedChunks(format: Delimited, { head, withHead, columns, pages }: FileParts): AsyncGenerator<string, void, undefined> {
  if (withHead) yield delimitedText(headRows(head), format);
  yield delimitedText([columns.map(({ key }) => key)], format);
  for await (const rows of pages) if (rows.length > 0) yield delimitedText(rows.map(({ cells }) => cells.map(({ value }) => value)), format);
}

/** Rows stand one a line, so that a diff of two releases reads well. */
async function* jsonChunks({ head, columns, pages }: FileParts): AsyncGenerator<string, void, undefined> {
  yield `{"head":${JSON.stringify(head)},\n"columns":${JSON.stringify(columns.map(({ key, head: words, isId = false }) => ({ key, head: words, isId })))},\n"rows":[`;
  let between = '\n';
  for await (const rows of pages) {
    for (const { cells } of rows) {
      yield `${between}${JSON.stringify(Object.fromEntries(cells.map(({ value }, at): [string, CellValue] => [columns[at]?.key ?? String(at), value])))}`;
      between = ',\n';
    }
  }
  yield '\n]}\n';
}

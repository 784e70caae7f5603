import { SourceError, type SourceReport } from './source.ts';

/** A row of a tab-separated table: its cells by column, and its line in the file (the first line is 1). */
export interface TabRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** What to read, and as what. */
export interface TabTable<Column extends string> {
  /** Source id, for errors. */
  readonly source: string;
  /** Path below the sources folder, for errors and report lines. */
  readonly file: string;
  readonly text: string;
  /** Columns that are used. With a header they may stand in any order, among others; without one they are all, in order. */
  readonly columns: readonly Column[];
  readonly header?: boolean;
  /** True where cells may be wrapped in double quotes, as HGNC wraps lists: `"a|b"`, a quote inside written twice. */
  readonly quotes?: boolean;
  readonly report: SourceReport;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** The cell without the quotes around it. One whose inner quotes are not in pairs only looks quoted, and stays. */
function unquoted(cell: string): string {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  const inner = cell.slice(1, -1);
  if (!inner.includes('"')) return inner;
  return inner.replaceAll('""', '').includes('"') ? cell : inner.replaceAll('""', '"');
}

/** Where the used columns stand. */
function columnPositions<Column extends string>(table: TabTable<Column>, header: readonly string[]): readonly number[] {
  const problem = (reason: string): SourceError =>
    new SourceError(table.source, table.file, `${reason}; its first line has: ${header.join(', ').slice(0, 300)}`);
  const missing = table.columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw problem(`lacks the column(s) ${missing.join(', ')}`);
  const repeated = table.columns.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (repeated !== undefined) throw problem(`has the column ${repeated} twice`);
  return table.columns.map((column) => header.indexOf(column));
}

/** Cells are looked up when they are asked for: filling an object for each row takes longer than reading the file. */
export function cellsByColumn<Column extends string>(
  columns: readonly Column[],
  positions: readonly number[],
): (found: readonly string[]) => Readonly<Record<Column, string>> {
  const prototype = {};
  for (const [at, column] of columns.entries()) {
    const position = positions[at] as number;
    const get = function (this: { readonly found: readonly string[] }): string | undefined {
      return this.found[position];
    };
    Object.defineProperty(prototype, column, { get, enumerable: true });
  }
  class Cells {
    constructor(readonly found: readonly string[]) {}
  }
  Object.setPrototypeOf(Cells.prototype, prototype);
  return (found) => new Cells(found) as unknown as Readonly<Record<Column, string>>;
}

/**
 * The rows of a tab-separated table, one after the other. No cell holds a tab or a line break, quoted or not.
 * A row with too few or too many cells is left out with a report line (`wrong-column-count`); empty lines are passed over.
 * Throws SourceError for what spoils the whole table: no text, a column missing, a last row without its end.
 */
export function* readTabTable<Column extends string>(table: TabTable<Column>): Generator<TabRow<Column>> {
  const { source, file, text, columns } = table;
  if (text.trim() === '') throw new SourceError(source, file, 'is empty; fetch the file again');
  if (!text.endsWith('\n')) {
    const last = text.split('\n').length;
    throw new SourceError(source, file, `stops within line ${last} (no line break at its end): it is cut short; fetch the file again`);
  }
  const hasHeader = table.header ?? true;
  const firstEnd = text.indexOf('\n');
  const header = hasHeader ? withoutReturn(text.slice(0, firstEnd)).split('\t') : columns;
  const cellsOf = cellsByColumn(columns, columnPositions(table, header));
  let line = hasHeader ? 1 : 0;
  let start = hasHeader ? firstEnd + 1 : 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const raw = withoutReturn(text.slice(start, end));
    start = end + 1;
    line += 1;
    if (raw === '') continue;
    const cells = raw.split('\t');
    const found = table.quotes === true && raw.includes('"') ? cells.map(unquoted) : cells;
    if (found.length !== header.length) {
      const reason = `has ${found.length} cells where the table has ${header.length} columns`;
      table.report.rejected({ file, record: `line ${line}`, field: null, code: 'wrong-column-count', reason });
      continue;
    }
    yield { line, cells: cellsOf(found) };
  }
}

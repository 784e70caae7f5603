import { parse } from 'csv-parse/sync';
import { SourceError } from './source.ts';
import type { TabRow, TabTable } from './tab-table.ts';

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Rows with the lines they end at. Throws SourceError where a quoted cell never closes. */
function parseRows(table: TabTable<string>): readonly ParsedRow[] {
  const options = { info: true, relax_column_count: true, skip_empty_lines: true } as const;
  try {
    return parse(table.text, options) as unknown as readonly ParsedRow[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(table.source, table.file, `is not readable as comma-separated text (${reason}); fetch the file again`);
  }
}

/**
 * The rows of a comma-separated table with a header and double quotes.
 * A row with too few or too many cells is left out with a report line (`wrong-column-count`); a last row that is
 * too short means that the file was cut. Throws SourceError for that, for no text and for a column missing.
 */
export function* readCommaTable<Column extends string>(table: TabTable<Column>): Generator<TabRow<Column>> {
  const { source, file, columns, report } = table;
  const [header, ...rows] = parseRows(table);
  if (!header) throw new SourceError(source, file, 'is empty; fetch the file again');
  const missing = columns.filter((column) => !header.record.includes(column));
  if (missing.length > 0) {
    throw new SourceError(source, file, `lacks the column(s) ${missing.join(', ')}; its first line has: ${header.record.join(', ').slice(0, 300)}`);
  }
  const positions = columns.map((column) => header.record.indexOf(column));
  const width = header.record.length;
  for (const [at, { record, info }] of rows.entries()) {
    const line = info.lines;
    if (record.length < width && at === rows.length - 1) {
      const reason = `stops within line ${line} (${record.length} of ${width} cells): it is cut short; fetch the file again`;
      throw new SourceError(source, file, reason);
    }
    if (record.length !== width) {
      const reason = `has ${record.length} cells where the table has ${width} columns`;
      report.rejected({ file, record: `line ${line}`, field: null, code: 'wrong-column-count', reason });
      continue;
    }
    const cells = {} as Record<Column, string>;
    for (const [index, column] of columns.entries()) cells[column] = (record[positions[index] as number] as string).trim();
    yield { line, cells };
  }
}

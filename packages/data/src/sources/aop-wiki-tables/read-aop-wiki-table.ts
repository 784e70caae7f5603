import { SourceError, type SourceInput } from '../source.ts';
import { readTabTable, type TabRow } from '../tab-table.ts';
import { parseTableId, type AopWikiKind } from './aop-wiki-id.ts';

/** Files and report of a source; what every table of AOP-Wiki is read with. */
export type TableInput = Pick<SourceInput, 'files' | 'report'>;

/** What is wrong with the table as a whole, judged by its first line; null where nothing is. */
function faultOfFirstLine(line: string, columns: number): string | null {
  if (/^\s*</.test(line)) return 'is a web page, not a table; the download was refused or redirected, fetch it again';
  const cells = line.split('\t');
  if (cells.length !== columns) {
    return `has ${cells.length} columns in its first line where this table has ${columns}; is it another table under this name?`;
  }
  if (parseTableId('aop', cells[0] ?? '') === null) {
    return `begins with “${cells[0]?.slice(0, 40)}”, not with an AOP id such as Aop:1; these tables have no header row`;
  }
  return null;
}

/**
 * The rows of one AOP-Wiki table. A row with another number of cells is left out with a report line.
 * Throws SourceError for an empty, cut or wrong file: a web page, a header row, other columns.
 */
export function* readAopWikiTable<Column extends string>(
  source: string,
  { files, report }: TableInput,
  file: string,
  columns: readonly Column[],
): Generator<TabRow<Column>> {
  const text = files.text(file);
  const end = text.indexOf('\n');
  const fault = text.trim() === '' ? null : faultOfFirstLine(text.slice(0, end < 0 ? undefined : end).replace(/\r$/, ''), columns.length);
  if (fault !== null) throw new SourceError(source, file, fault);
  yield* readTabTable({ source, file, text, columns, header: false, report });
}

const KIND_WORDS: Readonly<Record<AopWikiKind, string>> = { aop: 'an AOP', event: 'an event', relationship: 'a relationship', stressor: 'a stressor' };

/** The ids of a row by column. A row with a malformed one is rejected in the report and answers null. */
export function parseRowIds<Column extends string>(
  { line, cells }: TabRow<Column>,
  kinds: Readonly<Partial<Record<Column, AopWikiKind>>>,
  file: string,
  { report }: TableInput,
): Readonly<Record<Column, string>> | null {
  const ids: Record<string, string> = {};
  for (const [field, kind] of Object.entries(kinds) as [Column, AopWikiKind][]) {
    const id = parseTableId(kind, cells[field]);
    if (id === null) {
      const reason = `“${cells[field].slice(0, 60)}” is not an id of AOP-Wiki for ${KIND_WORDS[kind]}`;
      report.rejected({ file, record: `line ${line}`, field, code: 'malformed-id', reason });
      return null;
    }
    ids[field] = id;
  }
  return ids as Record<Column, string>;
}

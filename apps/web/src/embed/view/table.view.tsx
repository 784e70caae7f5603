import { answerLists, answerTable, openingList, type AnswerTable } from '../../answer/answer-table.ts';
import { isNumeric, listWords } from '../../answer/table-reading.ts';
import { counted, numeral } from '../../wording/count.ts';
import { embedPath } from '../../wording/route.ts';
import type { EmbedAnswer } from '../embed-answer.ts';
import type { EmbedAsk } from '../embed-ask.ts';
import type { EmbedViewOf } from './embed-body.ts';
import { pathWords } from '../../wording/path-words.ts';
import { filledColumns, shownColumns, type ShownColumn } from './table-columns.ts';
import { HomeLink, NamedCell, ValueCell } from './value-cell.tsx';
import { valueWords } from './value-words.ts';

/** A frame with more is slow to open and is not read; the file has all. */
const MOST_ROWS = 100;
/** Letters of a value that a narrow column would make a tower of. */
const LONG = 60;

/** An answer as rows, one for each member of a list. */
export const tableView: EmbedViewOf = (answer, ask) => {
  const lists = answerLists(answer.data);
  const { list } = ask;
  if (list !== null && !lists.some(({ path }) => path === list)) return { kind: 'no-view', lines: [`The answer has no list "${list.slice(0, 80).replace(/[^\x20-\x7e]/g, '?')}".`, lists.length === 0 ? 'It has no lists at all.' : `It has: ${lists.map(({ path }) => path).join(', ')}.`] };
  const table = answerTable(answer.data, list ?? openingList(lists));
  return {
    kind: 'body',
    css: CSS,
    body:
      table.rows.length === 0 ? (
        <p>The answer has no rows: nothing in this release fits the question.</p>
      ) : (
        <>
          <Rows table={table} home={answer.home} />
          {table.rows.length > MOST_ROWS && <RestOfRows rows={table.rows.length} answer={answer} ask={ask} />}
        </>
      ),
  };
};

function Rows({ table, home }: { readonly table: AnswerTable; readonly home: string }) {
  const called = listWords(table.path);
  const count = table.rows.length;
  const words = `${count > MOST_ROWS ? `The first ${numeral(MOST_ROWS)} of ${counted(count, 'row')}` : counted(count, 'row')}${called === '' ? '' : `: ${pathWords(table.path)}`}`;
  const { filled: columns, empty } = filledColumns(table, shownColumns(table.columns));
  const isLong = ({ at }: ShownColumn): boolean => table.rows.some((row) => String(row[at] ?? '').length > LONG);
  const classes = new Map(columns.map((column) => [column, isNumeric(table, column.at) ? 'number' : isLong(column) ? 'long' : undefined]));
  const cell = (row: AnswerTable['rows'][number], { at, idAt }: ShownColumn) => {
    const [value, id] = [row[at] ?? null, idAt === null ? null : (row[idAt] ?? null)];
    if (typeof id === 'string') return typeof value === 'string' ? <NamedCell name={value} id={id} home={home} /> : <ValueCell value={id} home={home} />;
    return <ValueCell value={valueWords(table.columns[at] ?? '', value)} home={home} />;
  };
  return (
    <>
      <div className="rows" tabIndex={0} role="region" aria-label={words}>
        <table>
          <caption>{words}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.at} scope="col" className={classes.get(column)}>{pathWords(table.columns[column.at] ?? '')}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, MOST_ROWS).map((row, place) => (
              <tr key={place}>
                {columns.map((column, first) => (first === 0 ? <th key={column.at} scope="row">{cell(row, column)}</th> : <td key={column.at} className={classes.get(column)}>{cell(row, column)}</td>))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {empty.length > 0 && <p className="gaps">Not given in any row: {empty.map(pathWords).join(', ')}.</p>}
    </>
  );
}

/** Where the rows are that a frame does not show: of the same list and release. */
function RestOfRows({ rows, answer: { id, home }, ask: { list, release } }: { readonly rows: number; readonly answer: EmbedAnswer; readonly ask: EmbedAsk }) {
  const params = { ...(list !== null && { list }), ...(release !== null && { release }) };
  return (
    <p>
      All {numeral(rows)} rows as <HomeLink href={embedPath(id, 'csv', params)} home={home}>CSV</HomeLink>, <HomeLink href={embedPath(id, 'tsv', params)} home={home}>TSV</HomeLink> or <HomeLink href={embedPath(id, 'json', params)} home={home}>JSON</HomeLink>.
    </p>
  );
}

/** What has slid out of a table casts a shadow at its edge. */
const CSS = `
.rows{--shade:color-mix(in srgb,var(--line-strong) 45%,transparent);overflow-x:auto;border-block:1px solid var(--line-strong);background:linear-gradient(to right,var(--ground) 60%,transparent) 0 0/2.5rem 100%,linear-gradient(to left,var(--ground) 60%,transparent) 100% 0/2.5rem 100%,linear-gradient(to right,var(--shade),transparent) 0 0/.75rem 100%,linear-gradient(to left,var(--shade),transparent) 100% 0/.75rem 100%;background-repeat:no-repeat;background-attachment:local,local,scroll,scroll}
table{border-collapse:collapse;min-width:100%;font-size:.9375rem;line-height:1.4;font-variant-numeric:lining-nums tabular-nums}
caption{text-align:start;padding:.5rem 0 .25rem;color:var(--ink-soft);font-size:.875rem}
th,td{text-align:start;vertical-align:top;padding:.45rem 1.25rem .45rem 0;border-block-end:1px solid var(--line);max-width:26rem;overflow-wrap:break-word}
th:last-child,td:last-child{padding-inline-end:0}
thead th{color:var(--ink-soft);font-size:.8125rem;font-weight:600;vertical-align:bottom;border-block-end-color:var(--line-strong)}
tbody th{font-weight:600;min-width:10rem}
tbody a{text-decoration-color:var(--line-strong)}
tbody tr:last-child>*{border-block-end:0}
th.number,td.number{text-align:end}
.long{min-width:14rem}
.long bdi{white-space:pre-line}
.gaps{margin:.5rem 0 0;font-size:.875rem;color:var(--ink-soft)}
`;

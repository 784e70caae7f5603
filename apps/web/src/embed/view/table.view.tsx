import { answerLists, answerTable, openingList } from '../../answer/answer-table.ts';
import { isNumeric, listWords, readingOrder } from '../../answer/table-reading.ts';
import { counted, numeral } from '../../wording/count.ts';
import { fieldWords } from './field-words.ts';
import type { EmbedViewOf } from './embed-body.ts';
import { ValueCell } from './value-cell.tsx';

/** A frame with more is slow to open and is not read; the file has all. */
const MOST_ROWS = 200;

/** An answer as rows, one for each member of a list. */
export const tableView: EmbedViewOf = ({ data, home, address }, { list }) => {
  const lists = answerLists(data);
  const chosen = list === null ? undefined : lists.find(({ path }) => path === list);
  if (list !== null && chosen === undefined) return { kind: 'no-view', lines: [`The answer has no list "${list.replace(/[^\x20-\x7e]/g, '?')}".`, lists.length === 0 ? 'It has no lists at all.' : `It has: ${lists.map(({ path }) => path).join(', ')}.`] };
  const table = answerTable(data, chosen?.path ?? openingList(lists));
  const called = listWords(table.path);
  const order = readingOrder(table.columns);
  const cut = table.rows.length > MOST_ROWS;
  const words = `${cut ? `The first ${numeral(MOST_ROWS)} of ${counted(table.rows.length, 'row')}` : counted(table.rows.length, 'row')}${called === '' ? '' : ` of ${called}`}`;
  return {
    kind: 'body',
    css: CSS,
    body: table.rows.length === 0 ? (
      <p>The answer has no rows: nothing in this release fits the question.</p>
    ) : (
      <>
        <div className="rows" tabIndex={0} role="region" aria-label={words}>
          <table>
            <caption>{words}</caption>
            <thead>
              <tr>
                {order.map((at) => (
                  <th key={at} scope="col" className={isNumeric(table, at) ? 'number' : undefined}>{fieldWords(table.columns[at] ?? '')}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.slice(0, MOST_ROWS).map((row, place) => (
                <tr key={place}>
                  {order.map((at, column) => {
                    const cell = <ValueCell value={row[at] ?? null} home={home} />;
                    return column === 0 ? <th key={at} scope="row">{cell}</th> : <td key={at} className={isNumeric(table, at) ? 'number' : undefined}>{cell}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {cut && (
          <p>
            All {numeral(table.rows.length)} rows: <a href={`${address}.csv${list === null ? '' : `?${new URLSearchParams({ list }).toString()}`}`} target="_blank" rel="noopener">CSV</a>.
          </p>
        )}
      </>
    ),
  };
};

const CSS = `
.rows{overflow-x:auto;border-block:1px solid var(--line-strong)}
table{border-collapse:collapse;min-width:100%;font-variant-numeric:tabular-nums}
caption{text-align:start;padding:.5em 0;color:var(--ink-soft);position:sticky;inset-inline-start:0}
th,td{text-align:start;vertical-align:top;padding:.4em 1em .4em 0;border-block-end:1px solid var(--line);min-width:5em;max-width:30em;overflow-wrap:anywhere}
thead th{color:var(--ink-soft);font-weight:600;white-space:nowrap;border-block-end-color:var(--line-strong)}
tbody th{font-weight:600}
tbody tr:last-child>*{border-block-end:0}
.number{text-align:end}
`;

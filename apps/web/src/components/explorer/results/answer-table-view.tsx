'use client';

import { useId, useState, type ReactNode } from 'react';
import type { CellValue } from '../../../sections/section.ts';
import { counted, numeral } from '../../../wording/count.ts';
import fields from '../../ui/form.module.css';
import { DataTable } from '../../ui/data-table.tsx';
import type { AnswerList, AnswerTable } from '../../../answer/answer-table.ts';
import { pageOfId } from '../../../answer/page-of-id.ts';
import { isNumeric, listWords, readingOrder, together } from '../../../answer/table-reading.ts';
import styles from './results.module.css';

interface AnswerTableViewProps {
  readonly lists: readonly AnswerList[];
  readonly table: AnswerTable;
  readonly onChooseList: (path: string) => void;
}

const PAGE = 100;

/** An answer as rows: one for each member of a list that the reader chooses. */
export function AnswerTableView({ lists, table, onChooseList }: AnswerTableViewProps) {
  const id = useId();
  const [shown, setShown] = useState(PAGE);
  const called = listWords(table.path);
  const order = readingOrder(table.columns);
  return (
    <div className={styles.view}>
      {lists.length > 1 && (
        <p className={styles.rowsOf}>
          <label htmlFor={id}>A row for each of</label>
          <select id={id} className={fields.field} value={table.path} onChange={({ target }) => onChooseList(target.value)}>
            {lists.map(({ path, count }) => (
              <option key={path} value={path}>
                {listWords(path)} ({numeral(count)})
              </option>
            ))}
          </select>
        </p>
      )}
      {table.rows.length === 0 ? (
        <p>The answer has no rows here: nothing in this release fits the question.</p>
      ) : (
        <DataTable
          caption={`${counted(table.rows.length, 'row')}${called === '' ? '' : ` of ${called}`}`}
          columns={order.map((at) => ({ title: <ColumnName name={table.columns[at] ?? ''} />, ...(isNumeric(table, at) && { align: 'number' as const }) }))}
          rows={table.rows.slice(0, shown).map((row, place) => ({ key: String(place), cells: order.map((at) => <Cell key={at} value={row[at] ?? null} />) }))}
        />
      )}
      {table.rows.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, table.rows.length - shown)} more of {numeral(table.rows.length - shown)}
        </button>
      )}
    </div>
  );
}

/** The name of a column may break at its dots. */
const ColumnName = ({ name }: { readonly name: string }) => (
  <code className={styles.column}>
    {name.split('.').map((part, at) => (
      <span key={at}>
        {at > 0 && (
          <>
            .<wbr />
          </>
        )}
        {part}
      </span>
    ))}
  </code>
);

const LONG = 240;
const LONG_LIST = 140;

export function Cell({ value }: { readonly value: CellValue }): ReactNode {
  if (value === null || value === '') return <span className={styles.empty}>not given</span>;
  if (typeof value === 'number') return numeral(value);
  if (typeof value !== 'string') return value.length === 0 ? <span className={styles.empty}>none</span> : <LongText text={together(value)} most={LONG_LIST} />;
  const href = pageOfId(value);
  if (href !== null) return <a href={href} className={styles.id}><Id text={value} /></a>;
  return <LongText text={value} />;
}

/** An id may break after its colon. */
function Id({ text }: { readonly text: string }) {
  const at = text.indexOf(':') + 1;
  return (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}

function LongText({ text, most = LONG }: { readonly text: string; readonly most?: number }) {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return (
    <details className={styles.long}>
      <summary>{text.slice(0, end)} …</summary>
      {text.slice(end)}
    </details>
  );
}

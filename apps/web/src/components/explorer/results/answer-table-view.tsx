'use client';

import { useId, useState, type ReactNode } from 'react';
import type { CellValue } from '../../../sections/section.ts';
import { counted, numeral } from '../../../wording/count.ts';
import fields from '../../ui/form.module.css';
import { DataTable } from '../../ui/data-table.tsx';
import type { AnswerList, AnswerTable } from '../answer/answer-table.ts';
import { pageOfId } from '../answer/page-of-id.ts';
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
          columns={table.columns.map((column, at) => ({ title: <code className={styles.column}>{column}</code>, ...(isNumeric(table, at) && { align: 'number' as const }) }))}
          rows={table.rows.slice(0, shown).map((row, at) => ({ key: String(at), cells: row.map((value, place) => <Cell key={place} value={value} />) }))}
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

/** A way through an answer as people read it: without the names that every connection has. */
export const listWords = (path: string): string => path.split('.').filter((name) => !['nodes', 'edges', 'node'].includes(name)).join(' › ');

const isNumeric = ({ rows }: AnswerTable, at: number): boolean => rows.some((row) => typeof row[at] === 'number') && rows.every((row) => row[at] === null || typeof row[at] === 'number');

const LONG = 240;

export function Cell({ value }: { readonly value: CellValue }): ReactNode {
  if (value === null || value === '') return <span className={styles.empty}>not given</span>;
  if (typeof value === 'number') return numeral(value);
  if (typeof value !== 'string') return value.length === 0 ? <span className={styles.empty}>none</span> : value.join(', ');
  const href = pageOfId(value);
  if (href !== null) return <a href={href} className={styles.id}>{value}</a>;
  return value.length > LONG ? <LongCell text={value} /> : value;
}

const LongCell = ({ text }: { readonly text: string }) => (
  <details className={styles.long}>
    <summary>{text.slice(0, LONG)} …</summary>
    {text.slice(LONG)}
  </details>
);

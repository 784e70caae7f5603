import type { ReactNode } from 'react';
import styles from './data-table.module.css';
import { ScrollRegion } from './scroll-region.tsx';

export interface Column {
  readonly title: ReactNode;
  /** Numbers stand to the right, marks in the middle, sentences get room. */
  readonly align?: 'number' | 'mark' | 'sentence';
  /** How the rows are sorted by it; left out where they are not. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

export interface Row {
  readonly key: string;
  /** Where others link to. */
  readonly anchor?: string;
  /** One per column; the first heads the row. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table whose first column heads its rows and stays in view; it scrolls sideways in a frame of its own. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const [head, ...rest] = columns;
  return (
    <ScrollRegion label={`${caption}, scrolls sideways`}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={head?.sorted}>
              {head?.title}
            </th>
            {rest.map(({ title, align, sorted }, at) => (
              <th key={at} scope="col" aria-sort={sorted} className={align && styles[align]}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, anchor, cells: [first, ...others] }) => (
            <tr key={key} id={anchor}>
              <th scope="row">{first}</th>
              {rest.map(({ align }, at) => (
                <td key={at} className={align && styles[align]}>
                  {others[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

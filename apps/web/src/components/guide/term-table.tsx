import type { ReactNode } from 'react';
import styles from './term-table.module.css';

export interface TermRow {
  /** The member of the vocabulary, as the API writes it. */
  readonly name: string;
  /** How pages of the portal show it. */
  readonly shown: ReactNode;
  readonly meaning: string | null;
}

/** A closed vocabulary: what a page shows, what it means, what the API calls it. */
export function TermTable({ caption, rows }: { readonly caption: string; readonly rows: readonly TermRow[] }) {
  return (
    <table className={styles.terms}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Shown as</th>
          <th scope="col">Meaning</th>
          <th scope="col">In the API</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, shown, meaning }) => (
          <tr key={name}>
            <th scope="row">{shown}</th>
            <td>{meaning}</td>
            <td>
              <code>{name}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ReactNode } from 'react';
import styles from './statement-column.module.css';

/** A headed list of statements; says so where there are none. */
export function StatementColumn({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ReactNode }) {
  return (
    <div>
      <h4 className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
      </h4>
      {count === 0 ? <p className={styles.none}>None reported here in this release.</p> : <ul>{children}</ul>}
    </div>
  );
}

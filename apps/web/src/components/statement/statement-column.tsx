import type { ReactNode } from 'react';
import styles from './statement-column.module.css';

/** A headed list of statements; says so where there are none. */
export function StatementColumn({ title, count, heading: Heading = 'h4', children }: { readonly title: string; readonly count: number; readonly heading?: 'h3' | 'h4'; readonly children: ReactNode }) {
  return (
    <div>
      <Heading className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
      </Heading>
      {count === 0 ? <p className={styles.none}>None reported here in this release.</p> : <ul>{children}</ul>}
    </div>
  );
}

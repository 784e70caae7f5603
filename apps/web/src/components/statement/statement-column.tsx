import type { ReactNode } from 'react';
import styles from './statement-column.module.css';

interface StatementColumnProps {
  readonly title: string;
  /** The gene or cell of each statement: one that several statements are on counts once. */
  readonly subjects: readonly string[];
  readonly heading?: 'h3' | 'h4';
  /** "with human evidence": what else a statement must be to stand here. */
  readonly narrowed?: string;
  readonly children: ReactNode;
}

/** A headed list of statements, with the number of those it is about; says so where there are none. */
export function StatementColumn({ title, subjects, heading: Heading = 'h4', narrowed = '', children }: StatementColumnProps) {
  const count = new Set(subjects).size;
  return (
    <div>
      <Heading className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
      </Heading>
      {count === 0 ? <p className={styles.none}>None reported here {narrowed} in this release.</p> : <ul>{children}</ul>}
    </div>
  );
}

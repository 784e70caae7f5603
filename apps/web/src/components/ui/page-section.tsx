import type { ReactNode } from 'react';
import styles from './page-section.module.css';

interface PageSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly controls?: ReactNode;
  /** What can be done with its data. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A headed part of a page, with an anchor of its own and, if need be, a sentence, controls and tools. */
export function PageSection({ id, title, lead, controls, tools, children }: PageSectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`} data-part="">
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {(controls ?? tools) != null && (
          <div className={styles.side}>
            {controls}
            {tools}
          </div>
        )}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}

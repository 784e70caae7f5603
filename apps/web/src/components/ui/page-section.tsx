import type { ReactNode } from 'react';
import styles from './page-section.module.css';

/** A headed part of a page, with an anchor of its own and, if need be, a sentence and controls. */
export function PageSection({ id, title, lead, controls, children }: { readonly id: string; readonly title: string; readonly lead?: ReactNode; readonly controls?: ReactNode; readonly children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {controls}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}

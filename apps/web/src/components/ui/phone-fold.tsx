import type { ReactNode } from 'react';
import styles from './phone-fold.module.css';

interface PhoneFoldProps {
  /** What is in it, with a count, so that one knows what one would miss. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** What would make a page too long for a phone: folded there, open on wider screens and on paper. A link to what is in it opens it. */
export const PhoneFold = ({ summary, children }: PhoneFoldProps) => (
  <details className={styles.fold}>
    <summary className={styles.summary}>{summary}</summary>
    {children}
  </details>
);

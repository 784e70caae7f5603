import type { ReactNode } from 'react';
import styles from './trouble.module.css';

interface Props {
  readonly title: string;
  /** Nothing broke: it is not read out as an alert, nor taken for a page that should be made again. */
  readonly calm?: boolean;
  readonly children: ReactNode;
}

/** Something failed: what, what still works, what to try. */
export function Trouble({ title, calm = false, children }: Props) {
  return (
    <section className={styles.trouble} role={calm ? undefined : 'alert'}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}

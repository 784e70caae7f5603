import type { ReactNode } from 'react';
import styles from './trouble.module.css';

/** Something failed: what, what still works, what to try. */
export function Trouble({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.trouble} role="alert">
      <h1>{title}</h1>
      {children}
    </section>
  );
}

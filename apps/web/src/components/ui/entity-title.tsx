import type { ReactNode } from 'react';
import styles from './entity-title.module.css';

/** A title longer than this in the size of a short one would be all that one sees. */
const LONG = 60;

/** The heading of a page about one thing; `length` is that of its words where they are not plain text. */
export function EntityTitle({ children, length = typeof children === 'string' ? children.length : 0 }: { readonly children: ReactNode; readonly length?: number }) {
  return <h1 className={length > LONG ? styles.long : undefined}>{children}</h1>;
}

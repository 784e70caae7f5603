import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

/** A frame that scrolls sideways, by finger, wheel or arrow keys. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={styles.region} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

import type { Gap } from './gaps.ts';
import styles from './gap-list.module.css';

/** What a reader might look for and not find, and why. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <dl className={styles.gaps}>
      {gaps.map(({ what, why }) => (
        <div key={`${what} ${why}`}>
          <dt>{what}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}

import { brokenParts } from '../../graphql/broken-part.ts';
import type { Gap } from './gaps.ts';
import styles from './gap-list.module.css';

/** What a reader might look for and not find, and why. Of a page of which a part did not arrive no gap can be told. */
export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  if (brokenParts().length > 0) return <p>As a part of this page did not arrive, what this release lacks of it cannot be told.</p>;
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

import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import styles from './origin-note.module.css';

export const OriginNote_aop = graphql(`
  fragment OriginNote_aop on Aop {
    id
    origin
    originNote
  }
`);

/** Says, wherever a reconstructed pathway shows, that it is one. */
export function OriginNote({ aops }: { readonly aops: readonly FragmentType<typeof OriginNote_aop>[] }) {
  const notes = new Set(readFragment(OriginNote_aop, aops).flatMap(({ origin, originNote }) => (originNote === null ? (origin === 'RECONSTRUCTION' ? ['Reconstruction, not a published pathway'] : []) : [originNote])));
  return [...notes].map((note) => (
    <p key={note} className={styles.note} role="note">
      {note}.
    </p>
  ));
}

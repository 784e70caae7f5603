import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { OriginNotes } from './origin-notes.tsx';

export const OriginNote_aop = graphql(`
  fragment OriginNote_aop on Aop {
    id
    origin
    originNote
  }
`);

/** Says, wherever a reconstructed pathway shows, that it is one. */
export function OriginNote({ aops }: { readonly aops: readonly FragmentType<typeof OriginNote_aop>[] }) {
  return <OriginNotes notes={readFragment(OriginNote_aop, aops).map(({ origin, originNote }) => originNote ?? (origin === 'RECONSTRUCTION' ? 'Reconstruction, not a published pathway' : null))} />;
}

import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import type { Citations } from '../reference/cited-references.ts';
import { ReferenceNumbers } from '../reference/reference-numbers.tsx';
import { FactList } from '../ui/fact-list.tsx';

export const Reconstruction_aopReconstruction = graphql(`
  fragment Reconstruction_aopReconstruction on AopReconstruction {
    statusOfPublishedAop
    orderBasis
    completeness
    publishedAop { id }
    mapReference { id }
  }
`);

/** How a reconstructed pathway was put together, and what it is not. */
export function Reconstruction({ reconstruction, citations }: { readonly reconstruction: FragmentType<typeof Reconstruction_aopReconstruction>; readonly citations: Citations }) {
  const { statusOfPublishedAop, orderBasis, completeness, publishedAop, mapReference } = readFragment(Reconstruction_aopReconstruction, reconstruction);
  return (
    <FactList
      facts={[
        { name: 'The published pathway', value: statusOfPublishedAop },
        { name: 'How complete', value: completeness },
        { name: 'Order of events', value: `${BASIS_WORDS[orderBasis].word}: ${BASIS_WORDS[orderBasis].meaning}` },
        { name: 'Published AOP', value: publishedAop && <ReferenceNumbers references={[publishedAop]} citations={citations} /> },
        { name: 'Drawn map', value: mapReference && <ReferenceNumbers references={[mapReference]} citations={citations} /> },
      ]}
    />
  );
}

import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { GeneNames } from '../gene/gene-names.tsx';
import { FactList } from '../ui/fact-list.tsx';

export const RelationshipGenes_keyEventRelationship = graphql(`
  fragment RelationshipGenes_keyEventRelationship on KeyEventRelationship {
    genes(first: 500) { edges { cursor basis node { id symbol } } }
  }
`);

/** Genes whose names were found in the text of a relationship, by how; that says nothing of involvement. */
export function RelationshipGenes({ relationship }: { readonly relationship: FragmentType<typeof RelationshipGenes_keyEventRelationship> }) {
  const { edges } = readFragment(RelationshipGenes_keyEventRelationship, relationship).genes;
  const bases = [...new Set(edges.map(({ basis }) => basis))];
  return (
    <FactList
      facts={bases.map((basis) => ({
        name: `${BASIS_WORDS[basis].word}: ${BASIS_WORDS[basis].meaning}`,
        value: <GeneNames genes={edges.filter((edge) => edge.basis === basis).map(({ node }) => node)} />,
      }))}
    />
  );
}

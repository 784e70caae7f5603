import { graphql, readFragment, type FragmentType } from '../../graphql/generated/index.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import styles from './relationship-genes.module.css';

export const RelationshipGenes_keyEventRelationship = graphql(`
  fragment RelationshipGenes_keyEventRelationship on KeyEventRelationship {
    genes(first: 500) { edges { cursor basis node { symbol name } } }
  }
`);

/** Genes whose names were found in the text of a relationship; that says nothing of involvement. */
export function RelationshipGenes({ relationship }: { readonly relationship: FragmentType<typeof RelationshipGenes_keyEventRelationship> }) {
  return (
    <ul className={styles.genes}>
      {readFragment(RelationshipGenes_keyEventRelationship, relationship).genes.edges.map(({ cursor, basis, node }) => (
        <li key={cursor} title={node.name}>
          <span className={styles.symbol}>{node.symbol}</span> <span className={styles.basis}>{BASIS_WORDS[basis].word}</span>
        </li>
      ))}
    </ul>
  );
}

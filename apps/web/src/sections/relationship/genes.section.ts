import { graphql } from '../../graphql/generated/index.ts';
import type { RelationshipGeneRowsQuery } from '../../graphql/generated/graphql.ts';
import { BASIS_WORDS } from '../../wording/vocabulary.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';

const RelationshipGeneRows = graphql(`
  query RelationshipGeneRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEventRelationship(id: $id) {
      genes(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { basis node { id symbol name } sources { name } }
      }
    }
  }
`);

type GeneRow = NonNullable<RelationshipGeneRowsQuery['keyEventRelationship']>['genes']['edges'][number];

/** Genes named in the text of a relationship. */
export const relationshipGenes = defineSection<GeneRow>({
  segment: 'relationships',
  slug: 'genes',
  title: 'Named in its text',
  about: 'One row for each gene whose name was found in the text; that says nothing of involvement.',
  columns: [
    { key: 'id', head: 'Id', isId: true, value: ({ node }) => node.id },
    { key: 'symbol', head: 'Gene', value: ({ node }) => node.symbol },
    { key: 'name', head: 'Full name', value: ({ node }) => node.name },
    { key: 'basis', head: 'Basis', value: ({ basis }) => BASIS_WORDS[basis].word },
    { key: 'sources', head: 'Sources', value: ({ sources }) => sources.map(({ name }) => name) },
  ],
  parts: [
    part({
      document: RelationshipGeneRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEventRelationship: relationship }) => relationship && pageOf(relationship.genes, relationship.genes.edges),
    }),
  ],
});

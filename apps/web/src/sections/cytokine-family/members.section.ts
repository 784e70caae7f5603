import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { ListedGene_gene, MEMBER_COLUMNS, type GeneRow } from '../shared/gene-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const FamilyMemberRows = graphql(`
  query FamilyMemberRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    cytokineFamily(id: $id) {
      genes(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...ListedGene_gene }
      }
    }
  }
`);

/** Members of a cytokine family. */
export const familyMembers = defineSection<GeneRow>({
  segment: 'cytokine-families',
  slug: 'members',
  title: 'Members',
  about: 'One row for each gene of the family.',
  columns: MEMBER_COLUMNS,
  parts: [
    part({
      document: FamilyMemberRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ cytokineFamily }) => cytokineFamily && pageOf(cytokineFamily.genes, readFragment(ListedGene_gene, cytokineFamily.genes.nodes)),
    }),
  ],
});

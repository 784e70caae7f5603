import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { ListedGene_gene, MEMBER_COLUMNS, type GeneRow } from '../shared/gene-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const PathwayGeneRows = graphql(`
  query PathwayGeneRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    pathway(id: $id) {
      genes(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...ListedGene_gene }
      }
    }
  }
`);

/** Genes that a pathway draws. */
export const pathwayGenes = defineSection<GeneRow>({
  segment: 'pathways',
  slug: 'genes',
  anchor: 'events',
  title: 'Genes it draws',
  about: 'One row for each gene that the pathway draws, with where it is reported.',
  columns: MEMBER_COLUMNS,
  parts: [
    part({
      document: PathwayGeneRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ pathway }) => pathway && pageOf(pathway.genes, readFragment(ListedGene_gene, pathway.genes.nodes)),
    }),
  ],
});

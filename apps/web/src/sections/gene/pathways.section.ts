import { graphql } from '../../graphql/generated/index.ts';
import { pathwayPath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';
import { titledColumns, type TitledRow } from '../shared/titled-rows.ts';

const GenePathwayRows = graphql(`
  query GenePathwayRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      pathways(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id title }
      }
    }
  }
`);

/** Pathways that draw a gene. */
export const genePathways = defineSection<TitledRow>({
  segment: 'genes',
  slug: 'pathways',
  title: 'Pathways',
  about: 'One row for each pathway that draws the gene.',
  columns: titledColumns('Pathway', pathwayPath),
  parts: [
    part({
      document: GenePathwayRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ gene }) => gene && pageOf(gene.pathways, gene.pathways.nodes),
    }),
  ],
});

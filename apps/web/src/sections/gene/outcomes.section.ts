import { graphql } from '../../graphql/generated/index.ts';
import { outcomePath } from '../../wording/route.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';
import { titledColumns, type TitledRow } from '../shared/titled-rows.ts';

const GeneOutcomeRows = graphql(`
  query GeneOutcomeRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      adverseOutcomes(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id title }
      }
    }
  }
`);

/** Outcomes to which the events of a gene lead. */
export const geneOutcomes = defineSection<TitledRow>({
  segment: 'genes',
  slug: 'outcomes',
  title: 'Adverse outcomes',
  about: 'One row for each adverse outcome to which a key event leads at which the gene is reported.',
  columns: titledColumns('Adverse outcome', outcomePath),
  parts: [
    part({
      document: GeneOutcomeRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ gene }) => gene && pageOf(gene.adverseOutcomes, gene.adverseOutcomes.nodes),
    }),
  ],
});

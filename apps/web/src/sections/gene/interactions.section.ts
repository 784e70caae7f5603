import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { INTERACTION_SECTION, SectionInteraction_interaction, type InteractionRow } from '../shared/interaction-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const GeneInteractionRows = graphql(`
  query GeneInteractionRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      interactions(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SectionInteraction_interaction }
      }
    }
  }
`);

/** What passes between cells by way of a gene. */
export const geneInteractions = defineSection<InteractionRow>({
  ...INTERACTION_SECTION,
  segment: 'genes',
  about: 'One row for each interaction between cells of which the product of the gene is a mediator or a receptor.',
  parts: [part({ document: GeneInteractionRows, pageSize: 100, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ gene }) => gene && pageOf(gene.interactions, readFragment(SectionInteraction_interaction, gene.interactions.nodes)) })],
});

import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { INTERACTION_SECTION, SectionInteraction_interaction, type InteractionRow } from '../shared/interaction-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const CellInteractionRows = graphql(`
  query CellInteractionRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    cellType(id: $id) {
      interactions(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SectionInteraction_interaction }
      }
    }
  }
`);

/** What passes to and from a cell type. */
export const cellInteractions = defineSection<InteractionRow>({
  ...INTERACTION_SECTION,
  segment: 'cells',
  about: 'One row for each interaction in which the cell type gives or takes.',
  parts: [part({ document: CellInteractionRows, pageSize: 100, variables: ({ id, first, after }) => ({ id, first, after }), read: ({ cellType }) => cellType && pageOf(cellType.interactions, readFragment(SectionInteraction_interaction, cellType.interactions.nodes)) })],
});

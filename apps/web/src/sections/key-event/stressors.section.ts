import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';
import { ListedStressor_stressor, LISTED_STRESSOR_COLUMNS, type ListedStressorRow } from '../shared/stressor-rows.ts';

const EventStressorRows = graphql(`
  query EventStressorRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    keyEvent(id: $id) {
      stressors(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { evidence description sources { name } node { ...ListedStressor_stressor } }
      }
    }
  }
`);

/** Stressors that a source lists for the event. */
export const eventStressorRows = defineSection<ListedStressorRow>({
  segment: 'events',
  slug: 'stressors',
  title: 'Stressors',
  about: 'One row for each stressor that a source lists for the event.',
  columns: LISTED_STRESSOR_COLUMNS,
  parts: [
    part({
      document: EventStressorRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ keyEvent }) => keyEvent && pageOf(keyEvent.stressors, keyEvent.stressors.edges.map((edge) => ({ ...edge, stressor: readFragment(ListedStressor_stressor, edge.node) }))),
    }),
  ],
});

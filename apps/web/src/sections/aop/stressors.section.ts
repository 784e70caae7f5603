import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { pageOf } from '../shared/read-page.ts';
import { ListedStressor_stressor, LISTED_STRESSOR_COLUMNS, type ListedStressorRow } from '../shared/stressor-rows.ts';

const AopStressorRows = graphql(`
  query AopStressorRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    aop(id: $id) {
      stressors(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { evidence description sources { name } node { ...ListedStressor_stressor } }
      }
    }
  }
`);

/** What sets the pathway off, as its source lists it. */
export const aopStressorRows = defineSection<ListedStressorRow>({
  segment: 'aops',
  slug: 'stressors',
  title: 'Stressors',
  about: 'One row for each stressor that a source lists for the AOP.',
  columns: LISTED_STRESSOR_COLUMNS,
  parts: [
    part({
      document: AopStressorRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ aop }) => aop && pageOf(aop.stressors, aop.stressors.edges.map((edge) => ({ ...edge, stressor: readFragment(ListedStressor_stressor, edge.node) }))),
    }),
  ],
});

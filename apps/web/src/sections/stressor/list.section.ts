import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { ListedStressor_StressorFragment } from '../../graphql/generated/graphql.ts';
import { defineSection, part } from '../section.ts';
import { listVariables, pageOf } from '../shared/read-page.ts';
import { ListedStressor_stressor, STRESSOR_COLUMNS } from '../shared/stressor-rows.ts';

const StressorRows = graphql(`
  query StressorRows($first: Int!, $after: String, $filter: NodeFilter, $orderBy: NodeOrder) {
    release { id }
    stressors(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ListedStressor_stressor }
    }
  }
`);

/** All stressors of the release. */
export const stressorList = defineSection<ListedStressor_StressorFragment>({
  segment: 'stressors',
  slug: 'list',
  title: 'Stressors',
  about: 'One row for each stressor of the release.',
  ofList: true,
  textByApi: true,
  columns: STRESSOR_COLUMNS,
  parts: [
    part({
      document: StressorRows,
      variables: listVariables,
      read: ({ stressors }) => pageOf(stressors, readFragment(ListedStressor_stressor, stressors.nodes)),
    }),
  ],
});

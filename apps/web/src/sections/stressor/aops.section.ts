import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { SectionAop_AopFragment } from '../../graphql/generated/graphql.ts';
import { defineSection, part } from '../section.ts';
import { aopColumns, SectionAop_aop } from '../shared/aop-rows.ts';
import { pageOf } from '../shared/read-page.ts';
import { LISTING_COLUMNS, type Listing } from '../shared/stressor-rows.ts';

const StressorAopRows = graphql(`
  query StressorAopRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    stressor(id: $id) {
      aops(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { evidence description sources { name } node { ...SectionAop_aop } }
      }
    }
  }
`);

type StressorAopRow = Listing & { readonly aop: SectionAop_AopFragment };

/** AOPs that list a stressor. */
export const stressorAops = defineSection<StressorAopRow>({
  segment: 'stressors',
  slug: 'aops',
  title: 'AOPs that list it',
  about: 'One row for each AOP that lists the stressor.',
  columns: [...aopColumns<StressorAopRow>(({ aop }) => aop), ...LISTING_COLUMNS],
  parts: [
    part({
      document: StressorAopRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ stressor }) => stressor && pageOf(stressor.aops, stressor.aops.edges.map((edge) => ({ ...edge, aop: readFragment(SectionAop_aop, edge.node) }))),
    }),
  ],
});

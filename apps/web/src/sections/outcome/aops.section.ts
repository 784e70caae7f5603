import { graphql, readFragment } from '../../graphql/generated/index.ts';
import type { SectionAop_AopFragment } from '../../graphql/generated/graphql.ts';
import { defineSection, part } from '../section.ts';
import { aopColumns, SectionAop_aop } from '../shared/aop-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const OutcomeAopRows = graphql(`
  query OutcomeAopRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      aops(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SectionAop_aop }
      }
    }
  }
`);

/** AOPs that end in the outcome. */
export const outcomeAops = defineSection<SectionAop_AopFragment>({
  segment: 'outcomes',
  slug: 'aops',
  title: 'AOPs that end here',
  about: 'One row for each AOP that ends in the outcome.',
  columns: aopColumns((aop) => aop),
  parts: [
    part({
      document: OutcomeAopRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ adverseOutcome }) => adverseOutcome && pageOf(adverseOutcome.aops, readFragment(SectionAop_aop, adverseOutcome.aops.nodes)),
    }),
  ],
});

import { graphql } from '../../graphql/generated/index.ts';

export const OutcomeListDocument = graphql(`
  query OutcomeList($first: Int!, $after: String, $filter: AdverseOutcomeFilter) {
    adverseOutcomes(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id aops(first: 500) { nodes { ...OriginNote_aop } } ...OutcomeCard_adverseOutcome }
    }
    release { ...ReleaseLine_release }
  }
`);

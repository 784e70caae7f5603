import { graphql } from '../../graphql/generated/index.ts';

export const AopListDocument = graphql(`
  query AopList($first: Int!, $after: String, $filter: AopFilter) {
    aops(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...OriginNote_aop ...AopCard_aop }
    }
    release { ...ReleaseLine_release }
  }
`);

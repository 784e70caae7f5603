import { graphql } from '../../graphql/generated/index.ts';

/** Every way from one event to another, and where else one can get to. */
export const PathsPageDocument = graphql(`
  query PathsPage($from: ID!, $to: ID!, $max: Int!) {
    paths(from: $from, to: $to, maxLength: $max, first: 20) {
      totalCount
      complete
      nodes { ...CausalPathItem_path }
    }
    back: paths(from: $to, to: $from, maxLength: $max, first: 1) { totalCount }
    start: keyEvent(id: $from) {
      id
      title
      aopCount
      downstream(first: 8) { totalCount nodes { id title } }
    }
    end: keyEvent(id: $to) {
      id
      title
      aopCount
      upstream(first: 8) { totalCount nodes { id title } }
    }
    release { ...ReleaseLine_release }
  }
`);

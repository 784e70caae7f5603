import { graphql } from '../../graphql/generated/index.ts';

/** All of one source, asked once. */
export const SourcePageDocument = graphql(`
  query SourcePage($id: ID!) {
    source(id: $id) {
      id
      name
      description
      version
      date
      licence
      licenceUrl
      attribution
      url
      files { name bytes sha256 }
      counts { what count }
      rejected
      doubtful
      report(first: 100, severity: [REJECTED, DOUBTFUL]) { totalCount nodes { severity file record field reason } }
      notes: report(first: 500, severity: [NOTE]) { totalCount nodes { code reason } }
    }
    reconstructions: aops(first: 500, filter: { source: $id, origin: RECONSTRUCTION }) { nodes { ...OriginNote_aop } }
    release {
      coverage { field bySource { filled total wouldComeFrom source { id } } }
      sources { id counts { what count } }
      ...ReleaseLine_release
    }
  }
`);

export const SourceListDocument = graphql(`
  query SourceList($first: Int!, $after: String, $filter: NodeFilter) {
    sources(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name licence version date counts { count } rejected doubtful }
    }
    release { ...ReleaseLine_release }
  }
`);

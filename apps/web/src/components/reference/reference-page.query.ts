import { graphql } from '../../graphql/generated/index.ts';

/** All of one reference, and what rests on it, asked once. */
export const ReferencePageDocument = graphql(`
  query ReferencePage($id: ID!) {
    reference(id: $id) {
      id
      citation
      kind
      year
      doi
      pmid
      pmcid
      link
      stableIdentifier
      readIn
      textRead
      citationBasis
      note
      xrefs { id url }
      citedBy(first: 500) { totalCount edges { cursor node { id ...CitingNode_node } } }
      sources { ...EntitySources_source }
    }
    release { ...ReleaseLine_release }
  }
`);

export const ReferenceListDocument = graphql(`
  query ReferenceList($first: Int!, $after: String, $filter: NodeFilter) {
    references(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id citation year doi pmid citedBy(first: 1) { totalCount } }
    }
    release { ...ReleaseLine_release }
  }
`);

import { graphql } from '../../graphql/generated/index.ts';

/** A pathway with the events and AOPs at which its genes stand. */
export const PathwayPageDocument = graphql(`
  query PathwayPage($id: ID!) {
    pathway(id: $id) {
      id
      title
      description
      lastEdited
      revision
      communities
      url
      conflicts { ...ConflictList_conflict }
      sources { ...EntitySources_source }
      genes(first: 500) {
        totalCount
        nodes {
          id
          symbol
          keyEvents(first: 200) { edges { change status node { id } ...PathwayEvents_geneKeyEventEdge } }
          aops(first: 200) { nodes { id title ...OriginNote_aop } }
        }
      }
    }
    release { ...ReleaseLine_release }
  }
`);

export const PathwayListDocument = graphql(`
  query PathwayList($first: Int!, $after: String, $filter: NodeFilter) {
    pathways(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id title genes(first: 1) { totalCount } }
    }
    release { ...ReleaseLine_release }
  }
`);

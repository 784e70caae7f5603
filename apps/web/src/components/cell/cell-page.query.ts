import { graphql } from '../../graphql/generated/index.ts';

/** All of one cell type, asked once. */
export const CellPageDocument = graphql(`
  query CellPage($id: ID!) {
    cellType(id: $id) {
      id
      label
      adverseOutcomes(first: 500) { totalCount }
      aops(first: 500) { nodes { ...OriginNote_aop modulatingFactors { cellTypes { id } references { ...ReferenceList_reference } ...ModulatingFactors_modulatingFactor } } }
      keyEvents(first: 500) { totalCount edges { involvement status node { id } references { ...ReferenceList_reference } ...CellEvents_cellKeyEventEdge } }
      manifestations(first: 500) { edges { cursor involvement status node { id title } references { id ...ReferenceList_reference } } }
      interactions(first: 500) { totalCount nodes { ...InteractionList_interaction references { ...ReferenceList_reference } } }
      conflicts { ...ConflictList_conflict }
      sources { ...EntitySources_source }
      ...CellOntology_cellType
    }
    release { ...ReleaseLine_release }
  }
`);

export const CellListDocument = graphql(`
  query CellList($first: Int!, $after: String, $filter: NodeFilter) {
    cellTypes(first: $first, after: $after, filter: $filter, orderBy: { field: KEY_EVENT_COUNT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id label keyEvents(first: 500) { nodes { id } } adverseOutcomes(first: 1) { totalCount } aops(first: 500) { nodes { ...OriginNote_aop } } }
    }
    release { ...ReleaseLine_release }
  }
`);

import { graphql } from '../../graphql/generated/index.ts';

/** A receptor with what is said of its chains; which of it names the receptor itself is found by the page. */
export const ReceptorPageDocument = graphql(`
  query ReceptorPage($id: ID!) {
    receptorComplex(id: $id) {
      id
      name
      affinity
      conflicts { ...ConflictList_conflict }
      sources { ...EntitySources_source }
      ligands(first: 500) { totalCount edges { ...BoundLigand_boundLigandEdge references { ...ReferenceList_reference } } }
      subunits {
        id
        symbol
        name
        aops(first: 500) { nodes { ...OriginNote_aop } }
        keyEvents(first: 500) { edges { cursor complexes { id } node { id } references { ...ReferenceList_reference } ...ReceptorEvents_geneKeyEventEdge } }
        interactions(first: 500) { nodes { id receptorSets { origin complex { id } receptors { id } } targetCell { id label } references { ...ReferenceList_reference } ...InteractionList_interaction } }
      }
    }
    release { ...ReleaseLine_release }
  }
`);

export const ReceptorListDocument = graphql(`
  query ReceptorList($first: Int!, $after: String, $filter: NodeFilter) {
    receptorComplexes(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name subunits { symbol } ligands(first: 500) { nodes { symbol } } }
    }
    release { ...ReleaseLine_release }
  }
`);

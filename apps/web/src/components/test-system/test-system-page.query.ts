import { graphql } from '../../graphql/generated/index.ts';

/** All of one test system, asked once. */
export const TestSystemPageDocument = graphql(`
  query TestSystemPage($id: ID!) {
    testSystem(id: $id) {
      id
      name
      kind
      species { id label }
      readouts
      usedWithStressor
      guideline
      note
      basis
      references { id ...ReferenceList_reference }
      aops { ...OriginNote_aop ...AopLine_aop }
      events { purpose event { id ...EventTable_keyEvent testSystems(first: 500) { edges { purpose node { id name } } } } }
      manifestations { purpose manifestation { id title } }
      modulatingFactors { ...ModulatingFactors_modulatingFactor references { ...ReferenceList_reference } }
      sources { ...EntitySources_source }
    }
    release { ...ReleaseLine_release }
  }
`);

export const TestSystemListDocument = graphql(`
  query TestSystemList($first: Int!, $after: String, $filter: NodeFilter) {
    testSystems(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name kind species { label } events { purpose } aops { ...OriginNote_aop } }
    }
    release { ...ReleaseLine_release }
  }
`);

import { graphql } from '../../graphql/generated/index.ts';

/** All of one clinical parameter, asked once. */
export const ClinicalParameterPageDocument = graphql(`
  query ClinicalParameterPage($id: ID!) {
    clinicalParameter(id: $id) {
      id
      name
      kind
      direction
      detail
      basis
      genes { id symbol name }
      references { id ...ReferenceList_reference }
      aops { ...OriginNote_aop ...AopLine_aop }
      events { ...EventTable_keyEvent id clinicalParameters(first: 500) { nodes { id name } } downstream(role: ADVERSE_OUTCOME, first: 500) { nodes { id } } adverseOutcome { id } }
      manifestations { id title }
      sources { ...EntitySources_source }
    }
    release { ...ReleaseLine_release }
  }
`);

export const ClinicalParameterListDocument = graphql(`
  query ClinicalParameterList($first: Int!, $after: String, $filter: NodeFilter) {
    clinicalParameters(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name kind direction events { id } aops { ...OriginNote_aop } }
    }
    release { ...ReleaseLine_release }
  }
`);

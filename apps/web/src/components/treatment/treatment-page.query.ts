import { graphql } from '../../graphql/generated/index.ts';

/** All of one treatment, asked once. */
export const TreatmentPageDocument = graphql(`
  query TreatmentPage($id: ID!) {
    treatment(id: $id) {
      id
      title
      aops { ...AopLine_aop ...OriginNote_aop modulatingFactors { ...ModulatingFactors_modulatingFactor references { ...ReferenceList_reference } } }
      adverseOutcomes { id title ...OutcomeParts_adverseOutcome }
      stressor {
        id
        name
        synonyms
        gene { id symbol }
        chemicals { ...ChemicalList_chemical }
        regimens { ...RegimenList_regimen references { ...ReferenceList_reference } }
        references { ...ReferenceList_reference }
      }
      relatedResources { id ...RelatedResource_relatedResource }
      conflicts { ...ConflictList_conflict }
      sources { ...EntitySources_source }
    }
    release { ...ReleaseLine_release }
  }
`);

export const TreatmentListDocument = graphql(`
  query TreatmentList($first: Int!, $after: String, $filter: NodeFilter) {
    treatments(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id title stressor { name } adverseOutcomes { title } aops { ...OriginNote_aop } }
    }
    release { ...ReleaseLine_release }
  }
`);

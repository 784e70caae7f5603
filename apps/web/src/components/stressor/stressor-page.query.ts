import { graphql } from '../../graphql/generated/index.ts';

/** All of one stressor, asked once. */
export const StressorPageDocument = graphql(`
  query StressorPage($id: ID!) {
    stressor(id: $id) {
      id
      name
      description
      descriptionHtml: description(format: HTML)
      exposureCharacterisation
      exposureCharacterisationHtml: exposureCharacterisation(format: HTML)
      otherTexts { name text html: text(format: HTML) }
      keyEvents(first: 500) { totalCount edges { cursor evidence description descriptionHtml: description(format: HTML) node { id title roles } } }
      synonyms
      gene { id symbol name }
      aops(first: 500) { totalCount edges { cursor evidence description descriptionHtml: description(format: HTML) node { ...AopLine_aop ...OriginNote_aop } } }
      chemicals { ...ChemicalList_chemical }
      regimens { ...RegimenList_regimen references { ...ReferenceList_reference } }
      treatments { id title adverseOutcomes { id title } }
      references { ...ReferenceList_reference }
      conflicts { ...ConflictList_conflict }
      sources { ...EntitySources_source }
    }
    release { ...ReleaseLine_release }
  }
`);

export const StressorListDocument = graphql(`
  query StressorList($first: Int!, $after: String, $filter: NodeFilter) {
    stressors(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id aops(first: 500) { nodes { ...OriginNote_aop } } ...StressorLine_stressor }
    }
    release { ...ReleaseLine_release }
  }
`);

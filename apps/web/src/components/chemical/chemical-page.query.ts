import { graphql } from '../../graphql/generated/index.ts';

/** All of one chemical, asked once. */
export const ChemicalPageDocument = graphql(`
  query ChemicalPage($id: ID!) {
    chemical(id: $id) {
      id
      label
      casNumber
      synonyms
      xrefs { id url }
      stressors(first: 500) { totalCount nodes { id ...StressorLine_stressor } }
      aops(first: 500) { totalCount nodes { ...AopLine_aop ...OriginNote_aop } }
      keyEvents(first: 500) { totalCount nodes { id ...EventTable_keyEvent } }
      conflicts { ...ConflictList_conflict }
      sources { ...EntitySources_source }
    }
    release { ...ReleaseLine_release }
  }
`);

export const ChemicalListDocument = graphql(`
  query ChemicalList($first: Int!, $after: String, $filter: NodeFilter) {
    chemicals(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id label casNumber stressors(first: 1) { totalCount } aops(first: 500) { totalCount nodes { ...OriginNote_aop } } }
    }
    release { ...ReleaseLine_release }
  }
`);

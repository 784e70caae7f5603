import { graphql } from '../../graphql/generated/index.ts';

/** A family with where each of its members stands; bare mentions by their number only. */
export const FamilyPageDocument = graphql(`
  query FamilyPage($id: ID!) {
    cytokineFamily(id: $id) {
      id
      name
      conflicts { ...ConflictList_conflict }
      sources { ...EntitySources_source }
      genes(first: 500) {
        totalCount
        nodes {
          id
          families { id name }
          aops(first: 500) { nodes { id ...OriginNote_aop } }
          ...MemberTable_gene
        }
      }
    }
    release { id ...ReleaseLine_release }
  }
`);

export const FamilyListDocument = graphql(`
  query FamilyList($first: Int!, $after: String, $filter: NodeFilter) {
    cytokineFamilies(first: $first, after: $after, filter: $filter, orderBy: { field: TITLE }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id name genes(first: 500) { totalCount nodes { keyEvents(first: 1) { totalCount } } } }
    }
    release { ...ReleaseLine_release }
  }
`);

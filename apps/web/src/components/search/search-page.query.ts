import { graphql } from '../../graphql/generated/index.ts';

export const SearchPageDocument = graphql(`
  query SearchPage($text: String!, $types: [EntityType!], $first: Int!, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      totalCount
      countsByType { type count }
      suggestions
      textWasCut
      topHit { id type kind }
      pageInfo { hasNextPage endCursor }
      edges { id type kind title { ranges { start end } } ...FoundItem_edge }
    }
  }
`);

/** What one word of a text means on its own, and which gene or cell is called so. */
export const WordAloneDocument = graphql(`
  query WordAlone($text: String!) {
    search(text: $text, first: 1) {
      totalCount
      edges { id type title { text } kind }
    }
    actors: search(text: $text, types: [GENE, CELL_TYPE], first: 1) {
      edges { id type title { text } kind }
    }
  }
`);

/** The outcome that the other words of a text mean, with who is reported at the events that lead there. */
export const OutcomeOfWordsDocument = graphql(`
  query OutcomeOfWords($text: String!) {
    search(text: $text, types: [ADVERSE_OUTCOME], first: 1) {
      edges {
        id
        node {
          __typename
          ... on AdverseOutcome {
            id
            title
            aops(first: 500) { nodes { ...OriginNote_aop } }
            genes(first: 500) { edges { node { id } contributions { event { id title } } } }
            cellTypes(first: 500) { edges { node { id } contributions { event { id title } } } }
          }
        }
      }
    }
  }
`);

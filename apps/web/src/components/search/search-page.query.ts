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

/** What one word of a text means on its own. */
export const WordAloneDocument = graphql(`
  query WordAlone($text: String!) {
    search(text: $text, first: 1) {
      totalCount
      edges { id type title { text } kind }
    }
  }
`);

import { graphql } from '../../graphql/generated/index.ts';

/** What the box asks while one types. */
export const TypeaheadDocument = graphql(`
  query Typeahead($text: String!) {
    search(text: $text, first: 10) {
      totalCount
      countsByType { type count }
      suggestions
      edges {
        id
        type
        kind
        title { field text ranges { start end } }
        match { field text ranges { start end } }
        node { __typename ... on Gene { name } }
      }
    }
  }
`);

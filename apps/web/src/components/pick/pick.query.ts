import { graphql } from '../../graphql/generated/index.ts';

/** What a name or an id of a form may mean. */
export const PickDocument = graphql(`
  query Pick($text: String!, $types: [EntityType!]!) {
    search(text: $text, types: $types, first: 6) {
      suggestions
      topHit { id }
      edges { id type kind title { text } }
    }
  }
`);

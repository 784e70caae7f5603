import type { MakeWorkload } from './workload.ts';

/** What the portal's search box asks at each key. */
const QUERY = `
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
  }`;

const TYPED = ['interleukin 2', 'skin rash', 'vascular leak', 'TNF', 'eosinophil', 'il-5', 'aldesleukin'];

/** Each beginning of what somebody types, from the second letter on. */
const keystrokes = (text: string): readonly string[] => Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2));

export const searchAsYouType: MakeWorkload = () => ({
  name: 'search as you type',
  connections: 4,
  asked: TYPED.flatMap(keystrokes).map((text) => ({ operationName: 'Typeahead', query: QUERY, variables: { text } })),
});

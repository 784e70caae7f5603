import { graphql } from '../../graphql/generated/index.ts';

/** AOPs that share key events with one. */
export const SimilarAopsDocument = graphql(`
  query SimilarAops($id: ID!) {
    aop(id: $id) {
      related(by: KEY_EVENTS, first: 10) { edges { sharedKeyEventCount node { id title } } }
    }
  }
`);

/** To which other outcomes the events lead that lead to one. */
export const SimilarOutcomesDocument = graphql(`
  query SimilarOutcomes($id: ID!) {
    adverseOutcome(id: $id) {
      id
      keyEvents(first: 500) { nodes { downstream(role: ADVERSE_OUTCOME, first: 500) { nodes { id title } } } }
    }
  }
`);

import { graphql } from '../../graphql/generated/index.ts';

/** What the examples of the guide answer, asked anew for whoever reads it. */
export const ApiPageDocument = graphql(`
  query ApiPage($outcome: ID!) {
    adverseOutcome(id: $outcome) {
      id
      aops(first: 20) { nodes { ...OriginNote_aop } }
      keyEvents(first: 100) {
        nodes {
          title
          cytokines(filter: { outcome: $outcome }) { edges { change basis node { symbol } } }
        }
      }
    }
    release { id licence ...ReleaseLine_release }
  }
`);

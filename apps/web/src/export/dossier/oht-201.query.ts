import { graphql } from '../../graphql/generated/index.ts';

/** The events of an AOP with what an intermediate effect is reported by. */
export const OhtEventsDocument = graphql(`
  query OhtEvents($id: ID!, $after: String) {
    release { id }
    aop(id: $id) {
      id
      title
      keyEvents(first: 40, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          role
          node {
            id
            title
            level
            measurement(format: PLAIN)
            direction { value }
            components { action actionText object { label id } process { label id } }
            tissue { label id }
            cell { label id }
            references { ...SectionReference_reference }
            testSystems(first: 50) {
              nodes {
                id
                name
                kind
                species { name }
                readouts
                guideline
                note
                events { purpose event { id } }
                references { ...SectionReference_reference }
              }
            }
          }
        }
      }
    }
  }
`);

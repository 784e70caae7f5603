import { graphql } from '../../graphql/generated/index.ts';

/** The events of an AOP. */
export const NetworkAopEventsDocument = graphql(`
  query NetworkAopEvents($id: ID!, $after: String) {
    release { id }
    aop(id: $id) {
      id
      title
      keyEvents(first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id }
      }
    }
  }
`);

/** The relationships of an AOP. */
export const NetworkAopRelationshipsDocument = graphql(`
  query NetworkAopRelationships($id: ID!, $after: String) {
    release { id }
    aop(id: $id) {
      relationships(first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id upstream { id } downstream { id } }
      }
    }
  }
`);

/** The events that lead to an outcome. */
export const NetworkOutcomeEventsDocument = graphql(`
  query NetworkOutcomeEvents($id: ID!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      id
      title
      keyEvents(first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id }
      }
    }
  }
`);

/** The AOPs that end in an outcome. */
export const NetworkOutcomeAopsDocument = graphql(`
  query NetworkOutcomeAops($id: ID!, $after: String) {
    release { id }
    adverseOutcome(id: $id) {
      aops(first: 200, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id }
      }
    }
  }
`);

/** The ways from one event to another, as many as their page shows. */
export const NetworkPathsDocument = graphql(`
  query NetworkPaths($from: ID!, $to: ID!, $max: Int!) {
    release { id }
    start: keyEvent(id: $from) { id title }
    end: keyEvent(id: $to) { id title }
    paths(from: $from, to: $to, maxLength: $max, first: 20) {
      complete
      nodes {
        steps {
          upstream { id }
          downstream { id }
          relationship { id }
          aops { id }
        }
      }
    }
  }
`);

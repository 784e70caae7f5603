import { graphql } from '../../graphql/generated/index.ts';

export const UnknownOutcomeDocument = graphql(`
  query UnknownOutcome($id: ID!) {
    adverseOutcome(id: $id) { id }
  }
`);

export const NearestDocument = graphql(`
  query Nearest($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on KeyEvent { title adverseOutcome { id } }
      ... on Aop { title }
    }
  }
`);

import type { TypedDocumentNode } from '@apollo/client';
import { graphql } from '../../graphql/generated/index.ts';

const UnknownOutcomeDocument = graphql(`
  query UnknownOutcome($id: ID!) {
    adverseOutcome(id: $id) { id }
  }
`);
const UnknownAopDocument = graphql(`
  query UnknownAop($id: ID!) {
    aop(id: $id) { id }
  }
`);
const UnknownEventDocument = graphql(`
  query UnknownEvent($id: ID!) {
    keyEvent(id: $id) { id }
  }
`);
const UnknownRelationshipDocument = graphql(`
  query UnknownRelationship($id: ID!) {
    keyEventRelationship(id: $id) { id }
  }
`);
const UnknownStressorDocument = graphql(`
  query UnknownStressor($id: ID!) {
    stressor(id: $id) { id }
  }
`);

/** Asks for an entity only to hear what the API says of an id that it does not know; by segment of the path. */
export const UNKNOWN_DOCUMENTS: Readonly<Record<string, TypedDocumentNode<object, { id: string }>>> = {
  outcomes: UnknownOutcomeDocument,
  aops: UnknownAopDocument,
  events: UnknownEventDocument,
  relationships: UnknownRelationshipDocument,
  stressors: UnknownStressorDocument,
};

export const NearestDocument = graphql(`
  query Nearest($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on KeyEvent { title }
      ... on Aop { title }
      ... on Stressor { name }
      ... on KeyEventRelationship { upstream { title } downstream { title } }
    }
  }
`);

import { graphql } from '../../graphql/generated/index.ts';

/** References by their own ids, and those of events, relationships and AOPs. */
export const PaperReferencesDocument = graphql(`
  query PaperReferences($ids: [ID!]!) {
    release { id }
    nodes(ids: $ids) {
      __typename
      id
      ... on Reference { ...SectionReference_reference }
      ... on KeyEvent { eventReferences: references { ...SectionReference_reference } }
      ... on KeyEventRelationship { relationshipReferences: references { ...SectionReference_reference } }
      ... on Aop { aopReferences: references { ...SectionReference_reference } }
    }
  }
`);

import { graphql } from '../../graphql/generated/index.ts';

/** What stands beside the drawing when an event of an AOP is chosen. */
export const EventReadingDocument = graphql(`
  query EventReading($id: ID!) {
    keyEvent(id: $id) { ...EventReading_keyEvent }
  }
`);

/** What stands beside the drawing when a relationship of an AOP is chosen. */
export const RelationshipReadingDocument = graphql(`
  query RelationshipReading($id: ID!) {
    keyEventRelationship(id: $id) { ...RelationshipReading_keyEventRelationship }
  }
`);

import { graphql } from '../../graphql/generated/index.ts';
import { RELATIONSHIP_WORDS } from '../../wording/evidence-vocabulary.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const RelationshipSubject = graphql(`
  query RelationshipSubject($id: ID!) {
    release { ...SubjectRelease_release }
    keyEventRelationship(id: $id) {
      id
      effect
      upstream { title }
      downstream { title }
      aops(first: 500) { nodes { originNote } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const relationshipSubject = defineSubject({
  segment: 'relationships',
  noun: 'key event relationship',
  document: RelationshipSubject,
  read: ({ keyEventRelationship: relationship }) =>
    relationship && { ...relationship, title: `${relationship.upstream.title} ${RELATIONSHIP_WORDS[relationship.effect]} ${relationship.downstream.title}`, originNotes: originNotesOf(relationship.aops.nodes) },
});

import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const KeyEventSubject = graphql(`
  query KeyEventSubject($id: ID!) {
    release { ...SubjectRelease_release }
    keyEvent(id: $id) {
      id
      title
      aops(first: 500) { nodes { originNote } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const keyEventSubject = defineSubject({
  segment: 'events',
  noun: 'key event',
  document: KeyEventSubject,
  read: ({ keyEvent }) => keyEvent && { ...keyEvent, originNotes: originNotesOf(keyEvent.aops.nodes) },
});

import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject } from '../subject.ts';

const ReferenceSubject = graphql(`
  query ReferenceSubject($id: ID!) {
    release { ...SubjectRelease_release }
    reference(id: $id) {
      id
      citation
      sources { ...SubjectSource_source }
    }
  }
`);

export const referenceSubject = defineSubject({
  segment: 'references',
  noun: 'reference and what rests on it',
  document: ReferenceSubject,
  read: ({ reference }) => reference && { ...reference, title: reference.citation ?? reference.id, originNotes: [] },
});

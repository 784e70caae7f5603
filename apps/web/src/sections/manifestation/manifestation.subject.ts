import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const ManifestationSubject = graphql(`
  query ManifestationSubject($id: ID!) {
    release { ...SubjectRelease_release }
    manifestation(id: $id) {
      id
      title
      aops { originNote }
      sources { ...SubjectSource_source }
    }
  }
`);

export const manifestationSubject = defineSubject({
  segment: 'manifestations',
  noun: 'sign of an adverse outcome',
  document: ManifestationSubject,
  read: ({ manifestation }) => manifestation && { ...manifestation, originNotes: originNotesOf(manifestation.aops) },
});

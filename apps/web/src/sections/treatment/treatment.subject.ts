import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const TreatmentSubject = graphql(`
  query TreatmentSubject($id: ID!) {
    release { ...SubjectRelease_release }
    treatment(id: $id) {
      id
      title
      aops { originNote }
      sources { ...SubjectSource_source }
    }
  }
`);

export const treatmentSubject = defineSubject({
  segment: 'treatments',
  noun: 'treatment',
  document: TreatmentSubject,
  read: ({ treatment }) => treatment && { ...treatment, originNotes: originNotesOf(treatment.aops) },
});

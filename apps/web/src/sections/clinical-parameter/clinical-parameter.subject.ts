import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const ClinicalParameterSubject = graphql(`
  query ClinicalParameterSubject($id: ID!) {
    release { ...SubjectRelease_release }
    clinicalParameter(id: $id) {
      id
      name
      aops { originNote }
      sources { ...SubjectSource_source }
    }
  }
`);

export const clinicalParameterSubject = defineSubject({
  segment: 'clinical-parameters',
  noun: 'clinical parameter',
  document: ClinicalParameterSubject,
  read: ({ clinicalParameter }) => clinicalParameter && { ...clinicalParameter, title: clinicalParameter.name, originNotes: originNotesOf(clinicalParameter.aops) },
});

import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const StressorSubject = graphql(`
  query StressorSubject($id: ID!) {
    release { ...SubjectRelease_release }
    stressor(id: $id) {
      id
      name
      aops(first: 500) { nodes { originNote } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const stressorSubject = defineSubject({
  segment: 'stressors',
  noun: 'stressor',
  document: StressorSubject,
  read: ({ stressor }) => stressor && { ...stressor, title: stressor.name, originNotes: originNotesOf(stressor.aops.nodes) },
});

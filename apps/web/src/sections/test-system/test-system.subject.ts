import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const TestSystemSubject = graphql(`
  query TestSystemSubject($id: ID!) {
    release { ...SubjectRelease_release }
    testSystem(id: $id) {
      id
      name
      aops { originNote }
      sources { ...SubjectSource_source }
    }
  }
`);

export const testSystemSubject = defineSubject({
  segment: 'test-systems',
  noun: 'test system',
  document: TestSystemSubject,
  read: ({ testSystem }) => testSystem && { ...testSystem, title: testSystem.name, originNotes: originNotesOf(testSystem.aops) },
});

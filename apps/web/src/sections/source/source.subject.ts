import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject } from '../subject.ts';

const SourceSubject = graphql(`
  query SourceSubject($id: ID!) {
    release { ...SubjectRelease_release }
    source(id: $id) {
      id
      name
      ...SubjectSource_source
    }
  }
`);

export const sourceSubject = defineSubject({
  segment: 'sources',
  noun: 'source of the release',
  document: SourceSubject,
  read: ({ source }) => source && { id: source.id, title: source.name, sources: [source], originNotes: [] },
});

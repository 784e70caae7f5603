import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const PathwaySubject = graphql(`
  query PathwaySubject($id: ID!) {
    release { ...SubjectRelease_release }
    pathway(id: $id) {
      id
      title
      genes(first: 500) { nodes { aops(first: 500) { nodes { originNote } } } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const pathwaySubject = defineSubject({
  segment: 'pathways',
  noun: 'pathway',
  document: PathwaySubject,
  read: ({ pathway }) => pathway && { ...pathway, originNotes: originNotesOf(pathway.genes.nodes.flatMap(({ aops }) => aops.nodes)) },
});

import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const CytokineFamilySubject = graphql(`
  query CytokineFamilySubject($id: ID!) {
    release { ...SubjectRelease_release }
    cytokineFamily(id: $id) {
      id
      name
      genes(first: 500) { nodes { aops(first: 500) { nodes { originNote } } } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const cytokineFamilySubject = defineSubject({
  segment: 'cytokine-families',
  noun: 'cytokine family',
  document: CytokineFamilySubject,
  read: ({ cytokineFamily }) => cytokineFamily && { ...cytokineFamily, title: cytokineFamily.name, originNotes: originNotesOf(cytokineFamily.genes.nodes.flatMap(({ aops }) => aops.nodes)) },
});

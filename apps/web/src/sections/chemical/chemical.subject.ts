import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const ChemicalSubject = graphql(`
  query ChemicalSubject($id: ID!) {
    release { ...SubjectRelease_release }
    chemical(id: $id) {
      id
      label
      aops(first: 500) { nodes { originNote } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const chemicalSubject = defineSubject({
  segment: 'chemicals',
  noun: 'chemical',
  document: ChemicalSubject,
  read: ({ chemical }) => chemical && { ...chemical, title: chemical.label ?? chemical.id, originNotes: originNotesOf(chemical.aops.nodes) },
});

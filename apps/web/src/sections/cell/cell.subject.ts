import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const CellSubject = graphql(`
  query CellSubject($id: ID!) {
    release { ...SubjectRelease_release }
    cellType(id: $id) {
      id
      label
      aops(first: 500) { nodes { originNote } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const cellSubject = defineSubject({
  segment: 'cells',
  noun: 'cell type',
  document: CellSubject,
  read: ({ cellType }) => cellType && { ...cellType, title: cellType.label, originNotes: originNotesOf(cellType.aops.nodes) },
});

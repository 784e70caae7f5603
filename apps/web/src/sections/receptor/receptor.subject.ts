import { graphql } from '../../graphql/generated/index.ts';
import { complexName } from '../../components/statement/gene-words.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const ReceptorSubject = graphql(`
  query ReceptorSubject($id: ID!) {
    release { ...SubjectRelease_release }
    receptorComplex(id: $id) {
      id
      name
      subunits { aops(first: 500) { nodes { originNote } } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const receptorSubject = defineSubject({
  segment: 'receptors',
  noun: 'receptor',
  document: ReceptorSubject,
  read: ({ receptorComplex }) => receptorComplex && { ...receptorComplex, title: complexName(receptorComplex.name), originNotes: originNotesOf(receptorComplex.subunits.flatMap(({ aops }) => aops.nodes)) },
});

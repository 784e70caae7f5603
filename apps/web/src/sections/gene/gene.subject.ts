import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const GeneSubject = graphql(`
  query GeneSubject($id: ID!) {
    release { ...SubjectRelease_release }
    gene(id: $id) {
      id
      symbol
      name
      aops(first: 500) { nodes { originNote } }
      sources { ...SubjectSource_source }
    }
  }
`);

export const geneSubject = defineSubject({
  segment: 'genes',
  noun: 'gene',
  document: GeneSubject,
  read: ({ gene }) => gene && { ...gene, title: `${gene.symbol}, ${gene.name}`, originNotes: originNotesOf(gene.aops.nodes) },
});

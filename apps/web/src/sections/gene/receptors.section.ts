import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { BINDING_COLUMNS, BindingLigand_boundLigandEdge, BindingReceptor_boundReceptorEdge, bindingReferences, ofLigand, ofReceptor, type BindingRow } from '../shared/binding-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const GeneReceptorRows = graphql(`
  query GeneReceptorRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      id
      symbol
      receptors(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { ...BindingReceptor_boundReceptorEdge }
      }
    }
  }
`);

const GeneLigandRows = graphql(`
  query GeneLigandRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    gene(id: $id) {
      ligands(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { ...BindingLigand_boundLigandEdge }
      }
    }
  }
`);

/** What the product of a gene binds. */
export const geneReceptors = defineSection<BindingRow>({
  segment: 'genes',
  slug: 'receptors',
  title: 'Receptors and ligands',
  about: 'One row for each pair of a ligand and a receptor that the gene is part of, by CellPhoneDB.',
  columns: BINDING_COLUMNS,
  references: bindingReferences,
  parts: [
    part({
      name: 'Receptors it binds',
      document: GeneReceptorRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ gene }) => gene && pageOf(gene.receptors, ofLigand(gene, readFragment(BindingReceptor_boundReceptorEdge, gene.receptors.edges))),
    }),
    part({
      name: 'Ligands of its receptors',
      document: GeneLigandRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ gene }) => gene && pageOf(gene.ligands, ofReceptor(readFragment(BindingLigand_boundLigandEdge, gene.ligands.edges))),
    }),
  ],
});

import { graphql, readFragment } from '../../graphql/generated/index.ts';
import { defineSection, part } from '../section.ts';
import { BINDING_COLUMNS, BindingLigand_boundLigandEdge, bindingReferences, ofReceptor, type BindingRow } from '../shared/binding-rows.ts';
import { pageOf } from '../shared/read-page.ts';

const ReceptorLigandRows = graphql(`
  query ReceptorLigandRows($id: ID!, $first: Int!, $after: String) {
    release { id }
    receptorComplex(id: $id) {
      ligands(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { ...BindingLigand_boundLigandEdge }
      }
    }
  }
`);

/** What binds a receptor. */
export const receptorLigands = defineSection<BindingRow>({
  segment: 'receptors',
  slug: 'ligands',
  title: 'Ligands',
  about: 'One row for each gene of a ligand that binds the receptor, by CellPhoneDB.',
  columns: BINDING_COLUMNS,
  references: bindingReferences,
  parts: [
    part({
      document: ReceptorLigandRows,
      variables: ({ id, first, after }) => ({ id, first, after }),
      read: ({ receptorComplex }) => receptorComplex && pageOf(receptorComplex.ligands, ofReceptor(readFragment(BindingLigand_boundLigandEdge, receptorComplex.ligands.edges))),
    }),
  ],
});

/** Where the tables of CellPhoneDB are, below the sources folder. */
export const CELLPHONEDB_FILES = {
  interactions: 'ligand-receptor/interaction_input.csv',
  complexes: 'ligand-receptor/complex_input.csv',
  proteins: 'ligand-receptor/protein_input.csv',
  genes: 'ligand-receptor/gene_input.csv',
} as const;

export const CELLPHONEDB = 'source:cellphonedb';

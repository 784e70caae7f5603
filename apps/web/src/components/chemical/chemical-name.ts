/** What a chemical goes by: its name where an openly licensed source gives one, otherwise its number. */
export const chemicalName = ({ id, label, casNumber }: { readonly id: string; readonly label: string | null; readonly casNumber: string | null }): string => label ?? (casNumber === null ? id : `CAS ${casNumber}`);

/** Registers of chemicals by the prefix of their ids. */
const REGISTERS: Readonly<Record<string, string>> = {
  cas: 'CAS Registry Number',
  chebi: 'ChEBI',
  'chembl.compound': 'ChEMBL',
  chemspider: 'ChemSpider',
  dsstox: 'DSSTox',
  comptox: 'CompTox',
  hmdb: 'Human Metabolome Database',
  inchikey: 'InChIKey',
  'kegg.compound': 'KEGG',
  drugbank: 'DrugBank',
  lipidmaps: 'LIPID MAPS',
  'pubchem.compound': 'PubChem',
  unii: 'UNII',
  wikidata: 'Wikidata',
};

/** Register and number of an id such as `chebi:34399`; InChIKeys and the like keep their own spelling. */
export function registerOf(curie: string): { readonly register: string; readonly number: string } {
  const colon = curie.indexOf(':');
  const prefix = colon < 0 ? '' : curie.slice(0, colon);
  return { register: REGISTERS[prefix.toLowerCase()] ?? (prefix === '' ? 'no register named' : prefix), number: curie.slice(colon + 1) };
}

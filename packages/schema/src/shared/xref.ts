import type { Xref } from './provenance.type.ts';

/** Public page of an identifier, by CURIE prefix; `$` stands for the local part. */
const PAGES: Readonly<Record<string, string>> = {
  HGNC: 'https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:$',
  'hgnc.genegroup': 'https://www.genenames.org/data/genegroup/#!/group/$',
  ensembl: 'https://www.ensembl.org/id/$',
  ncbigene: 'https://www.ncbi.nlm.nih.gov/gene/$',
  uniprot: 'https://www.uniprot.org/uniprotkb/$',
  omim: 'https://www.omim.org/entry/$',
  refseq: 'https://www.ncbi.nlm.nih.gov/nuccore/$',
  mgi: 'https://www.informatics.jax.org/accession/MGI:$',
  CL: 'https://www.ebi.ac.uk/ols4/ontologies/cl/classes?obo_id=CL:$',
  wikipathways: 'https://www.wikipathways.org/pathways/$.html',
  cas: 'https://commonchemistry.cas.org/detail?cas_rn=$',
  dsstox: 'https://comptox.epa.gov/dashboard/chemical/details/$',
  inchikey: 'https://identifiers.org/inchikey:$',
  chebi: 'https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:$',
  'pubchem.compound': 'https://pubchem.ncbi.nlm.nih.gov/compound/$',
  'chembl.compound': 'https://www.ebi.ac.uk/chembl/explore/compound/$',
  drugbank: 'https://go.drugbank.com/drugs/$',
  hmdb: 'https://hmdb.ca/metabolites/$',
  'kegg.compound': 'https://www.genome.jp/entry/$',
  lipidmaps: 'https://www.lipidmaps.org/databases/lmsd/$',
  chemspider: 'https://www.chemspider.com/Chemical-Structure.$.html',
  wikidata: 'https://www.wikidata.org/wiki/$',
  pubmed: 'https://pubmed.ncbi.nlm.nih.gov/$/',
  aop: 'https://aopwiki.org/aops/$',
  'aop.events': 'https://aopwiki.org/events/$',
  'aop.relationships': 'https://aopwiki.org/relationships/$',
};

/** The page of a CURIE, or null where its prefix has none. */
export function pageOf(curie: string): string | null {
  const colon = curie.indexOf(':');
  const page = PAGES[curie.slice(0, colon)];
  return page === undefined ? null : page.replace('$', encodeURIComponent(curie.slice(colon + 1)));
}

/** Identifiers with their pages; `prefixes` narrows them. */
export const toXrefs = (curies: readonly string[], prefixes?: readonly string[] | null): readonly Xref[] =>
  curies
    .filter((curie) => prefixes == null || prefixes.includes(curie.slice(0, curie.indexOf(':'))))
    .map((id) => ({ id, url: pageOf(id) }));

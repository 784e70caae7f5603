/** Own terms, for what the RDF of AOP-Wiki has none for; the address describes them. */
export const VOCABULARY_PATH = '/export/vocabulary';

export const OWN_TERMS: Readonly<Record<string, string>> = {
  effect: 'Whether the upstream event brings the downstream one about (PROMOTES) or holds it back (INHIBITS).',
  holding: 'What one AOP holds of a relationship.',
  inAop: 'The AOP that a holding or statement is of.',
  adjacency: 'Whether the two events follow each other directly in the AOP.',
  weightOfEvidence: 'The call of the authors of the AOP on the evidence as a whole.',
  quantitativeUnderstanding: 'Their call on how well the size of one event follows from the other.',
  biologicalPlausibility: 'The call on whether the relationship makes biological sense.',
  empiricalSupport: 'The call on what experiments say.',
  direction: 'Which way an event goes.',
  statement: 'A statement that a gene or cell type takes part in an event.',
  gene: 'The gene of a statement.',
  cell: 'The cell type of a statement.',
  involvement: 'What the gene product or cell is at the event.',
  effectOnEvent: 'What the gene product does to the event.',
  change: 'What happens to the gene product at the event.',
  basis: 'How it is known.',
  status: 'How settled it is.',
  reference: 'What it rests on.',
};

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const turned = (id: string) => ({ '@reverse': id, '@type': '@id' });

/** The context of an export: prefixes and predicates as the RDF of AOP-Wiki has them, own terms under this portal's address. */
export const contextOf = (addressOf: (path: string) => string) => ({
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  aopo: 'http://aopkb.org/aop_ontology#',
  edam: 'http://edamontology.org/',
  nci: 'http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#',
  schema: 'http://schema.org/',
  sequela: `${addressOf(VOCABULARY_PATH)}#`,
  title: 'dc:title',
  identifier: iri('dc:identifier'),
  label: 'rdfs:label',
  page: iri('foaf:page'),
  license: iri('dcterms:license'),
  isPartOf: iri('dcterms:isPartOf'),
  level: 'nci:C25664',
  geneIdentifier: iri('edam:data_1025'),
  upstream: iri('aopo:has_upstream_key_event'),
  downstream: iri('aopo:has_downstream_key_event'),
  keyEventOf: turned('aopo:has_key_event'),
  initiatingEventOf: turned('aopo:has_molecular_initiating_event'),
  outcomeOf: turned('aopo:has_adverse_outcome'),
  relationshipOf: turned('aopo:has_key_event_relationship'),
  ...Object.fromEntries(Object.keys(OWN_TERMS).map((term) => [term, ['inAop', 'gene', 'cell', 'reference'].includes(term) ? iri(`sequela:${term}`) : `sequela:${term}`])),
});

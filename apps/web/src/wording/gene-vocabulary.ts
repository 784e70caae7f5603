import type { GeneClass, GenePageSection, Verdict, VerdictBy } from '../graphql/generated/graphql.ts';
import type { ProductGroup } from '../components/gene/product-groups.ts';

/** Words of what is said about genes; as in `vocabulary.ts`, a new member needs some. */
type Words<K extends string> = Readonly<Record<K, string>>;

export const GENE_CLASS_WORDS: Readonly<Record<GeneClass, { readonly one: string; readonly many: string }>> = {
  CYTOKINE: { one: 'cytokine', many: 'cytokines' },
  GROWTH_FACTOR: { one: 'growth factor', many: 'growth factors' },
  CYTOKINE_RECEPTOR: { one: 'cytokine receptor', many: 'cytokine receptors' },
  TOLL_LIKE_RECEPTOR: { one: 'Toll-like receptor', many: 'Toll-like receptors' },
  SOCS: { one: 'suppressor of cytokine signalling', many: 'suppressors of cytokine signalling' },
  INTERFERON_REGULATORY_FACTOR: { one: 'interferon regulatory factor', many: 'interferon regulatory factors' },
};

export const PRODUCT_GROUP_WORDS: Words<ProductGroup> = {
  INCREASED: 'increased',
  DECREASED: 'decreased',
  OTHER: 'activated or shed',
  UNSTATED: 'involved, change not stated',
};

export const PAGE_SECTION_WORDS: Words<GenePageSection> = {
  FUNCTION: 'Function',
  LOCATION_AND_ALIASES: 'Location and aliases',
  EXTERNAL_IDS: 'External ids',
  AMINO_ACID_MUTATIONS: 'Amino acid mutations',
  SOMATIC_VARIANTS: 'Somatic variants',
  RELATED_DISEASE: 'Related diseases',
  TREATMENT_AND_PROGNOSIS: 'Treatment and prognosis',
  DRUG_RESPONSE: 'Drug response',
  RELATED_PAPERS: 'Related papers',
  NOTICE: 'What the page says of itself',
};

/** What a check found, and what that means. */
export const VERDICT_WORDS: Readonly<Record<Verdict, { readonly word: string; readonly meaning: string }>> = {
  CONFIRMED: { word: 'true', meaning: 'a source read agrees' },
  CONTRADICTED: { word: 'wrong', meaning: 'a source read disagrees' },
  MIXED: { word: 'partly true', meaning: 'sources conflict, or one part holds and another does not' },
  UNVERIFIABLE: { word: 'unsupported', meaning: 'no source read settles it' },
};

export const VERDICT_BY_WORDS: Words<VerdictBy> = { REVIEW: 'a reviewer, against sources read for it', RULE: 'a rule, against the data of this release' };

/** What sources differ in, as many of it: "different HGNC ids". */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  hgncId: 'HGNC ids',
  location: 'locations',
  alias: 'aliases',
  symbol: 'symbols',
  name: 'names',
  ncbiGeneId: 'NCBI Gene ids',
  ensemblId: 'Ensembl ids',
  omimId: 'OMIM ids',
  uniprotId: 'UniProt ids',
};

/** A field of the graph that has no word of its own is called by its name. */
export const conflictField = (field: string): string => FIELD_WORDS[field] ?? `values of ${field}`;

const REGISTERS: Readonly<Record<string, string>> = { HGNC: 'HGNC', ensembl: 'Ensembl', ncbigene: 'NCBI Gene', uniprot: 'UniProt', omim: 'OMIM', refseq: 'RefSeq', mgi: 'Mouse Genome Informatics' };

/** The register that an identifier belongs to, by its prefix. */
export const registerOf = (curie: string): string => {
  const prefix = curie.slice(0, curie.indexOf(':'));
  return REGISTERS[prefix] ?? prefix;
};

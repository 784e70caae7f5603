import type { GenePageSection } from '../../records/evidence.record.ts';

/** Words of a heading that tell its section; the first that fits counts. */
const HEADINGS: readonly (readonly [RegExp, GenePageSection])[] = [
  [/\b(?:papers?|publications?|literature|references)\b/i, 'RELATED_PAPERS'],
  [/\bdrug response\b/i, 'DRUG_RESPONSE'],
  [/\b(?:treatment|prognosis)\b/i, 'TREATMENT_AND_PROGNOSIS'],
  [/\bdiseases?\b/i, 'RELATED_DISEASE'],
  [/\bsomatic\b/i, 'SOMATIC_VARIANTS'],
  [/\b(?:AA|amino[ -]acid) mutations?\b/i, 'AMINO_ACID_MUTATIONS'],
  [/\bexternal id(?:s|entifiers?)?\b/i, 'EXTERNAL_IDS'],
  [/\b(?:location|alias(?:es)?)\b/i, 'LOCATION_AND_ALIASES'],
  [/\bfunctions?\b/i, 'FUNCTION'],
];

/** The section that a heading opens; null where it is none that gene pages are known to have. */
export const sectionOfHeading = (heading: string): GenePageSection | null => HEADINGS.find(([words]) => words.test(heading))?.[1] ?? null;

/** A sentence that says that a program wrote the page. */
const NOTICE = /\b(?:written|generated|produced|created|analy[sz]ed)\b.*\b(?:AI|GPT|ChatGPT|LLM|language model|artificial intelligence)\b/i;

export const isNotice = (text: string): boolean => NOTICE.test(text);

/** Labels in lists of names and identifiers, in lower case, and the field that they give. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['gene name', 'symbol'],
  ['gene symbol', 'symbol'],
  ['symbol', 'symbol'],
  ['genomic location', 'location'],
  ['location', 'location'],
  ['cytogenetic location', 'location'],
  ['aliases', 'alias'],
  ['alias', 'alias'],
  ['hgnc', 'hgncId'],
  ['hgnc id', 'hgncId'],
  ['ncbi entrez', 'ncbiGeneId'],
  ['ncbi gene', 'ncbiGeneId'],
  ['entrez', 'ncbiGeneId'],
  ['entrez gene', 'ncbiGeneId'],
  ['ensembl', 'ensemblId'],
  ['omim', 'omimId'],
  ['mim', 'omimId'],
  ['uniprot', 'uniprotId'],
  ['uniprotkb', 'uniprotId'],
  ['uniprotkb/swiss-prot', 'uniprotId'],
]);

export const fieldOfLabel = (label: string): string | undefined => FIELDS.get(label.toLowerCase());

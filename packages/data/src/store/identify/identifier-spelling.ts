import { curieOfUrl, isUrl } from './identifier-url.ts';

/** How people write the identifiers of one prefix; the first group is the part behind the colon. */
interface Spelling {
  readonly prefix: string;
  readonly pattern: RegExp;
  /** Puts the part behind the colon into its one form. */
  readonly local?: (text: string) => string;
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/u, '');
const CELL_ONTOLOGY_DIGITS = 7;

/** As UniProt defines an accession, with or without the number of an isoform. */
const ACCESSION = /^([opq]\d[a-z\d]{3}\d|[a-nr-z]\d(?:[a-z][a-z\d]{2}\d){1,2})(?:-\d+)?$/u;

const SPELLINGS: readonly Spelling[] = [
  { prefix: 'aop', pattern: /^aops?[\s:_-]*(\d+)$/u, local: withoutZeros },
  { prefix: 'aop.events', pattern: /^(?:aop\.events?|events?|key event|ke|mie|ao)[\s:_-]*(\d+)$/u, local: withoutZeros },
  { prefix: 'aop.relationships', pattern: /^(?:aop\.relationships?|relationships?|ker)[\s:_-]*(\d+)$/u, local: withoutZeros },
  { prefix: 'aop.stressor', pattern: /^(?:aop\.)?stressors?[\s:_-]*(\d+)$/u, local: withoutZeros },
  { prefix: 'hgnc', pattern: /^(?:hgnc:)?hgnc[\s:_-]*(\d+)$/u, local: withoutZeros },
  { prefix: 'ensembl', pattern: /^(?:ensembl[\s:]*)?(ensg\d{11})(?:\.\d+)?$/u },
  { prefix: 'ncbigene', pattern: /^(?:ncbigene|ncbi gene|entrez(?: ?gene)?|geneid)[\s:]*(\d+)$/u, local: withoutZeros },
  { prefix: 'uniprot', pattern: /^uniprot(?:kb)?[\s:]+([a-z0-9]{6,10})(?:-\d+)?$/u },
  { prefix: 'omim', pattern: /^o?mim[\s:]*(\d+)$/u },
  { prefix: 'cl', pattern: /^cl[\s:_](\d{1,7})$/u, local: (digits) => digits.padStart(CELL_ONTOLOGY_DIGITS, '0') },
  { prefix: 'pubmed', pattern: /^(?:pubmed|pmid)[\s:]*(\d+)$/u, local: withoutZeros },
  { prefix: 'pmc', pattern: /^(?:pmc(?:id)?[\s:]*)?(pmc\d+)$/u },
  { prefix: 'doi', pattern: /^(?:doi[\s:]*)?(10\.\d{4,9}\/\S+)$/u },
  { prefix: 'cas', pattern: /^cas(?:rn)?[\s:]*(\d{2,7}-\d\d-\d)$/u },
  { prefix: 'wikipathways', pattern: /^(?:wikipathways[\s:]*)?(wp\d+)$/u },
];

/** The part of a CURIE before the colon, in lower case; empty where there is none. */
export const prefixOf = (curie: string): string => curie.slice(0, Math.max(curie.indexOf(':'), 0)).toLowerCase();

/**
 * The lower-case CURIE that a text stands for, however it is written: `KE 1392`, `Event:1392` and
 * `https://aopwiki.org/events/1392` are `aop.events:1392`. Null where the text is no identifier: it
 * may still be the symbol of a gene. `isPrefix` says which prefixes the release has besides.
 */
export function curieOf(text: string, isPrefix: (prefix: string) => boolean): string | null {
  const curie = isUrl(text) ? curieOfUrl(text) : text;
  if (curie === null) return null;
  const spelled = curie.replace(/\s+/gu, ' ').toLowerCase();
  for (const { prefix, pattern, local } of SPELLINGS) {
    const digits = pattern.exec(spelled)?.[1];
    if (digits !== undefined) return `${prefix}:${local ? local(digits) : digits}`;
  }
  return isPrefix(prefixOf(spelled)) ? spelled : null;
}

/** The CURIE of a UniProt accession that stands alone, such as `P60568`; null where the text is none. */
export function curieOfAccession(text: string): string | null {
  const accession = ACCESSION.exec(text.toLowerCase())?.[1];
  return accession === undefined ? null : `uniprot:${accession}`;
}

import type { ReferenceRecord } from '../../records/evidence.record.ts';

export interface PubmedCitations {
  /** PubMed numbers, each once, in the order of the text. */
  readonly pmids: readonly string[];
  /** Numbers that are called PMID but are too long to be one. */
  readonly impossible: readonly string[];
}

const LONGEST_PMID = 8;

/** Finds `PMID:12392763` in CellPhoneDB's free text, whatever separates the parts (`;`, ` & `, `_`). */
export function findPubmedCitations(text: string): PubmedCitations {
  const found = new Set([...text.matchAll(/PMID:\s*(\d+)/gi)].map((match) => match[1] ?? ''));
  const all = [...found];
  return {
    pmids: all.filter((number) => number.length <= LONGEST_PMID),
    impossible: all.filter((number) => number.length > LONGEST_PMID),
  };
}

/** A reference of which only the PubMed number is known. */
export const pubmedReference = (pmid: string, source: string): ReferenceRecord => ({
  type: 'Reference',
  id: `pubmed:${pmid}`,
  kind: null,
  citation: null,
  year: null,
  doi: null,
  pmid,
  pmcid: null,
  link: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
  stableIdentifier: true,
  readIn: null,
  textRead: null,
  citationBasis: null,
  note: null,
  sources: [source],
});

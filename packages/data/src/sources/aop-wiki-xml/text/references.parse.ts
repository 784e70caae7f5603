import { createHash } from 'node:crypto';
import type { ReferenceRecord } from '../../../records/evidence.record.ts';
import { findIdentifiers } from './reference-identifiers.ts';
import type { Identifiers } from './reference-identifiers.ts';
import { readReferenceLines } from './reference-lines.ts';
import type { ReferenceLine } from './reference-lines.ts';
import { yearOf } from './reference-year.ts';

const HASH_DIGITS = 12;

/** Letters and digits only: what makes two spellings of a citation the same. */
const normalised = (citation: string): string =>
  citation.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);

function idOf(words: string, { dois: [doi], pmids: [pmid] }: Identifiers): string {
  if (doi !== undefined) return `doi:${doi}`;
  return pmid === undefined ? `aop.reference:${hashOf(normalised(words))}` : `pubmed:${pmid}`;
}

const doiAddress = (doi: string): string => `https://doi.org/${encodeURI(doi).replace(/[#?]/gu, encodeURIComponent)}`;

function linkOf({ dois: [doi], pmids: [pmid], pmcids: [pmcid], links: [link] }: Identifiers): string | null {
  if (doi !== undefined) return doiAddress(doi);
  if (pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  if (pmcid !== undefined) return `https://www.ncbi.nlm.nih.gov/pmc/articles/${pmcid}/`;
  return link ?? null;
}

/** What the entry names besides the one identifier that a record has room for. */
function noteOf({ dois, pmids }: Identifiers): string | null {
  const more = [...dois.slice(1), ...pmids.slice(1).map((pmid) => `PMID ${pmid}`)];
  return more.length === 0 ? null : `The entry also gives ${more.join(', ')}.`;
}

function referenceOf({ words, addresses, bare }: ReferenceLine, source: string): ReferenceRecord {
  const identifiers = findIdentifiers(words, addresses);
  const { dois, pmids, pmcids } = identifiers;
  return {
    type: 'Reference',
    id: idOf(words, identifiers),
    kind: null,
    citation: bare ? null : words,
    year: yearOf(words),
    doi: dois[0] ?? null,
    pmid: pmids[0] ?? null,
    pmcid: pmcids[0] ?? null,
    link: linkOf(identifiers),
    stableIdentifier: dois.length + pmids.length + pmcids.length > 0,
    readIn: null,
    textRead: null,
    citationBasis: null,
    note: noteOf(identifiers),
    sources: [source],
  };
}

/**
 * Splits a free list of references into records, each once, in the order of the list. `raw` is what
 * `readLongText` takes; `source` the id of the source that has it. An entry is what the list sets
 * apart (paragraph, item, line); entries are never split by guessing where one ends.
 */
export function splitReferences(raw: string, source: string): readonly ReferenceRecord[] {
  const references = new Map<string, ReferenceRecord>();
  for (const line of readReferenceLines(raw)) {
    const reference = referenceOf(line, source);
    if (!references.has(reference.id)) references.set(reference.id, reference);
  }
  return [...references.values()];
}

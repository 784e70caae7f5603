/**
 * Invented reference lists. DOIs have the prefix for tests (10.5555), PubMed numbers begin with 99,
 * far above those given out. One reference is spelled differently from list to list.
 */
import { sentence } from './invented-text.mjs';

const DOI_SPELLINGS = [
  (doi) => `doi:${doi}`,
  (doi) => `DOI: ${doi}`,
  (doi) => `doi: ${doi.toUpperCase()}.`,
  (doi) => `https://doi.org/${doi}`,
  (doi) => `http://dx.doi.org/${doi}`,
  (doi) => `<a href="https://doi.org/${doi}">${doi}</a>`,
];

const PMID_SPELLINGS = [
  (pmid) => `PMID: ${pmid}`,
  (pmid) => `PMID:${pmid}.`,
  (pmid) => `[PubMed: ${pmid}]`,
  (pmid) => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
  (pmid) => `<a href="https://www.ncbi.nlm.nih.gov/pubmed/${pmid}">PubMed</a>`,
];

const SHAPES = [
  (entries) => `<ol>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ol>`,
  (entries) => `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>`,
  (entries) => entries.map((entry) => `<p>${entry}</p>`).join('\n\n'),
  (entries) => `<p>${entries.join('<br />\n')}</p>`,
];

const spelled = (random, spellings, id) => spellings[Math.floor(random() * spellings.length)](id);

/** Of every four references one has a DOI, one a PubMed number, one both, one neither. */
const identityOf = (index) => ({
  doi: index % 4 === 0 || index % 4 === 2 ? `10.5555/invented.${index}` : null,
  pmid: index % 4 === 1 || index % 4 === 2 ? String(99_000_000 + index) : null,
});

function entry(random, index) {
  const { doi, pmid } = identityOf(index);
  const cited = `Inventor A${index}, Placebo B. (${1980 + (index % 40)}). Invented study number ${index}. Journal of Invented Results ${1 + (index % 90)}:${index}-${index + 9}.`;
  const ids = [doi === null ? '' : spelled(random, DOI_SPELLINGS, doi), pmid === null ? '' : spelled(random, PMID_SPELLINGS, pmid)];
  return [cited, ...ids].filter((part) => part !== '').join(' ');
}

/** A list of about `length` characters out of the first `pool` references; `made` learns of every entry. */
export function referenceList(random, length, pool, made) {
  const first = Math.floor(random() * pool);
  const entries = [];
  let size = 0;
  for (let step = 0; size < length && step < pool; step += 1) {
    const index = (first + step) % pool;
    const { doi, pmid } = identityOf(index);
    made.entries += 1;
    if (doi !== null) {
      made.withDoi += 1;
      made.dois.add(doi);
    }
    if (pmid !== null) {
      made.withPmid += 1;
      made.pmids.add(pmid);
    }
    if (doi === null && pmid === null) made.withNeither += 1;
    made.indexes.add(index);
    const text = entry(random, index);
    size += text.length;
    entries.push(text);
  }
  return entries.length === 0 ? sentence(random) : SHAPES[Math.floor(random() * SHAPES.length)](entries);
}

export const emptyReferenceTally = () => ({ entries: 0, withDoi: 0, withPmid: 0, withNeither: 0, dois: new Set(), pmids: new Set(), indexes: new Set() });

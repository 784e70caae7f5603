/** What a reference can be looked up by, each once, in the order of the text. */
export interface Identifiers {
  /** In lower case. */
  readonly dois: readonly string[];
  readonly pmids: readonly string[];
  /** With their letters: `PMC123`. */
  readonly pmcids: readonly string[];
  /** Web addresses, the first first. */
  readonly links: readonly string[];
}

/** Wiley's old DOIs hold angle brackets; no others are found with them. */
const DOI = /(?<![\d.])10\.\d{4,9}(?:\/\(sici\)[^\s"]+|\/[^\s"<>]+)/gi;
const PMID = /\b(?:PMID|PubMed\s*(?:PMID|ID)|PubMed(?=\s*[:#]))\s*[:#]?\s*(?:PMID\s*:?\s*)?(\d{1,8})(?!\d)/gi;
const PUBMED_ADDRESS = /\b(?:pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/(?:\?term=)?)(\d{1,8})(?!\d)/gi;
const PMCID = /\bPMC\s?(\d{3,9})(?!\d)/gi;
const ADDRESS = /\bhttps?:\/\/[^\s"<>]+/gi;

/** Spares most words a search for each number of PubMed. */
const OF_PUBMED = /pm(?:id|c)|pubmed/i;

/** What publishers put behind the DOI in the address of a page. */
const PAGE_SUFFIX = /\/(?:full|abstract|e?pdf|html|meta|fulltext|summary|references)(?:\/.*)?$/u;
const NEXT_IDENTIFIER = /[.,;]?(?:pmid|pubmed|pmcid|pmc\d|https?:|doi:)|[,;](?=10\.\d{4})/u;

/** No DOI is as long; what is was glued together, and no id. */
const LONGEST_DOI = 190;
const LONGEST_ADDRESS = 2000;

const CLOSING: ReadonlyMap<string, string> = new Map([[')', '('], [']', '['], ['}', '{'], ['>', '<']]);

const count = (text: string, character: string): number => text.split(character).length - 1;

/** Takes off what ends the sentence, and brackets that were opened before. */
function withoutTrailing(text: string): string {
  let kept = text;
  for (;;) {
    const last = kept.at(-1) ?? '';
    const opening = CLOSING.get(last);
    const unbalanced = opening !== undefined && count(kept, last) > count(kept, opening);
    if (!unbalanced && !/[.,;:'"’”»*!?/\\]/u.test(last)) return kept;
    kept = kept.slice(0, -1);
  }
}

function decodePercents(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function cleanDoi(found: string, inAddress: boolean): string | null {
  const whole = decodePercents(found.slice(0, 2 * LONGEST_DOI)).toLowerCase();
  const next = whole.slice(8).search(NEXT_IDENTIFIER);
  const alone = next < 0 ? whole : whole.slice(0, next + 8);
  const doi = withoutTrailing(inAddress ? alone.replace(/(?:[?#&]|;jsessionid).*$/u, '').replace(PAGE_SUFFIX, '') : alone);
  return doi.length <= LONGEST_DOI && /^10\.\d{4,9}\/\S+$/u.test(doi) ? doi : null;
}

/** DOIs of a text; within a web address what follows the DOI is the page's. */
function findDois(text: string): readonly string[] {
  const slashed = text.replace(/(10\.\d{4,9})%2F/giu, '$1/');
  return [...slashed.matchAll(DOI)].flatMap(({ 0: found, index }) => {
    const before = slashed.slice(Math.max(index - 200, 0), index);
    const doi = cleanDoi(found, /https?:\/\/\S*$/iu.test(before));
    return doi === null ? [] : [doi];
  });
}

const numbersOf = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => (match[1] ?? '').replace(/^0+/u, '')).filter((digits) => digits !== '');

const once = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Finds identifiers in the words of a reference first, then in where its links lead. */
export function findIdentifiers(words: string, addresses: readonly string[]): Identifiers {
  const texts = [words, ...addresses];
  const ofPubmed = texts.filter((text) => OF_PUBMED.test(text));
  const links = texts.flatMap((text) => [...text.matchAll(ADDRESS)].map((match) => withoutTrailing(match[0].slice(0, LONGEST_ADDRESS))));
  return {
    dois: once(texts.flatMap(findDois)),
    pmids: once(ofPubmed.flatMap((text) => [...numbersOf(PMID, text), ...numbersOf(PUBMED_ADDRESS, text)])),
    pmcids: once(ofPubmed.flatMap((text) => numbersOf(PMCID, text).map((digits) => `PMC${digits}`))),
    links: once(links.filter((link) => URL.canParse(link))),
  };
}

/** The words of a reference without what it can be looked up by. */
export function withoutIdentifiers(words: string): string {
  const named = words.replace(ADDRESS, ' ').replace(DOI, ' ').replace(/\bdoi\b\s*:?/gi, ' ');
  return OF_PUBMED.test(named) ? named.replace(/\bPMCID\s*:?/gi, ' ').replace(PMCID, ' ').replace(PMID, ' ') : named;
}

/** What words can begin with that are nothing but identifiers: spares most of them a closer look. */
const MAY_BE_IDENTIFIERS = /^[^\p{L}\p{N}]*(?:doi|https?:|10\.|pmid|pmc|pubmed|available|retrieved|url|link)/iu;

/** Whether nothing but identifiers and addresses stands there. */
export const isIdentifierOnly = (words: string): boolean =>
  MAY_BE_IDENTIFIERS.test(words) &&
  !/[\p{L}\p{N}]/u.test(withoutIdentifiers(words).replace(/\b(?:available (?:at|from|online)|retrieved from|pubmed|url|link)\b/giu, ''));

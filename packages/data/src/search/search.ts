import type { SearchedType, SearchField } from './index/search-fields.ts';

/** Most hits of one page. */
export const MOST_HITS = 500;

/** How many hits a page has where nobody says. */
export const USUAL_HITS = 20;

/**
 * How a record matches, best first. EXACT_ID: an identifier in any spelling. EXACT_SYMBOL: the whole symbol,
 * title, label or name. ALIAS: a whole other name, or what a word means in this field. PREFIX: the
 * start of a name. WORDS: all words, or where nothing has them all, most. FUZZY: words that are spelled almost so.
 */
export const MATCH_KINDS = ['EXACT_ID', 'EXACT_SYMBOL', 'ALIAS', 'PREFIX', 'WORDS', 'FUZZY'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface SearchRequest {
  readonly text: string;
  /** Only records of these types; none or an empty list means all. */
  readonly types?: readonly SearchedType[];
  /** From 1 to MOST_HITS; USUAL_HITS where not given. */
  readonly first?: number;
  /** Cursor of the hit after which to go on; of the same text and types only. */
  readonly after?: string;
}

/** A text and which parts of it match. */
export interface HighlightedText {
  readonly field: SearchField;
  readonly text: string;
  /** Code units, the end not included; ascending, never overlapping; empty where nothing of the text matches. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export interface SearchHit {
  readonly id: string;
  /** Events that are an outcome somewhere are AdverseOutcome, unless only key events were asked for. */
  readonly type: SearchedType;
  readonly kind: MatchKind;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** What the record is called. */
  readonly title: HighlightedText;
  /** What matched, where that is not the title. */
  readonly match: HighlightedText | null;
  readonly cursor: string;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** Matches of the types that were asked for. */
  readonly totalCount: number;
  /** Matches of any type, by type, most first: what asking for that type would find. An outcome is a key event as well. */
  readonly countsByType: readonly { readonly type: SearchedType; readonly count: number }[];
  /** The first hit of all, where it is clear that it is meant; else null. */
  readonly topHit: SearchHit | null;
  readonly hasNextPage: boolean;
  /** Where nothing matches: titles that might be meant, nearest first. */
  readonly suggestions: readonly string[];
  /** Whether only the start of a very long text was looked for. */
  readonly textWasCut: boolean;
}

/** A page or cursor that cannot be answered; the message says what to do. */
export class SearchRequestError extends Error {
  override readonly name = 'SearchRequestError';
  readonly field: 'first' | 'after' | 'types';

  constructor(field: SearchRequestError['field'], message: string) {
    super(message);
    this.field = field;
  }
}

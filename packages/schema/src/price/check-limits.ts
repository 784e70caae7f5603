import { DOCUMENT_LIMIT_NAMES, LIMITS, type DocumentLimitName } from './limits.ts';
import type { Price } from './price-of.ts';

/** A limit that a document breaks. */
export interface LimitFault {
  readonly limit: DocumentLimitName;
  readonly allowed: number;
  readonly asked: number;
  /** What was exceeded, by how much, and what to do. */
  readonly message: string;
}

const WHAT: Readonly<Record<DocumentLimitName, readonly [what: string, advice: string]>> = {
  depth: ['fields inside fields', 'Ask for the inner records by their ids in a question of their own.'],
  tokens: ['tokens', 'Shorten the question, use fragments for what repeats, or ask in several questions.'],
  aliases: ['aliases', 'Ask for several records by one list of ids, or in several questions.'],
  rootFields: ['fields of the query', 'Ask in several questions, or for several records by one list of ids.'],
  fields: ['fields, those of fragments counted wherever they are spread', 'Ask for less of each record, or in several questions.'],
  cost: ['as its cost', 'Take smaller pages (first), fewer lists inside lists, or go through the pages one by one.'],
  pageSize: ['rows on one page', 'Take a smaller `first` and go on with `after`.'],
};

const counted = (value: number): string => value.toLocaleString('en');

/** Where whole tables are to be had instead. */
export const EXPORTS_ADVICE = 'For whole tables take an export or the files of the release.';

/** Numbers to hold a document to. */
export type DocumentLimits = Readonly<Record<DocumentLimitName, number>>;

/** What holds for programs on the machine of the server. */
export const LOCAL_LIMITS: DocumentLimits = { ...LIMITS, cost: LIMITS.localCost };

/** Every limit of a document that a price exceeds; empty where it may be asked. */
export const checkLimits = (price: Price, limits: DocumentLimits = LIMITS): readonly LimitFault[] =>
  DOCUMENT_LIMIT_NAMES.filter((limit) => price[limit] > limits[limit]).map((limit) => limitFault(limit, price[limit], limits[limit]));

/** A fault for a number that is over a limit. */
export function limitFault(limit: DocumentLimitName, asked: number, allowed: number = LIMITS[limit]): LimitFault {
  const [what, advice] = WHAT[limit];
  const isCountable = asked < Number.MAX_SAFE_INTEGER;
  const has = isCountable ? counted(asked) : 'more than can be counted';
  const over = isCountable ? `, so ${counted(asked - allowed)} too many` : '';
  return { limit, allowed, asked, message: `The question has ${has} ${what}; at most ${counted(allowed)}${over}. ${advice} ${EXPORTS_ADVICE}` };
}

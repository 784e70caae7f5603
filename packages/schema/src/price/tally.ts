/** What a part of a document comes to. No number is ever larger than a number can be exactly. */
export interface Tally {
  readonly cost: number;
  readonly rows: number;
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly pageSize: number;
  /** Every list in it is a page, so that `rows` is a bound. */
  readonly pagesOnly: boolean;
}

export const NOTHING: Tally = { cost: 0, rows: 0, depth: 0, aliases: 0, fields: 0, pageSize: 0, pagesOnly: true };

const MOST = Number.MAX_SAFE_INTEGER;

/** A sum or product that stays at the largest exact number instead of passing it. */
export const capped = (value: number): number => (value < MOST ? value : MOST);

/** Both of two parts. */
export const together = (one: Tally, other: Tally): Tally => ({
  cost: capped(one.cost + other.cost),
  rows: capped(one.rows + other.rows),
  depth: Math.max(one.depth, other.depth),
  aliases: capped(one.aliases + other.aliases),
  fields: capped(one.fields + other.fields),
  pageSize: Math.max(one.pageSize, other.pageSize),
  pagesOnly: one.pagesOnly && other.pagesOnly,
});

/** The worse of two parts in every respect: an object is of one type only. */
export const either = (one: Tally, other: Tally): Tally => ({
  cost: Math.max(one.cost, other.cost),
  rows: Math.max(one.rows, other.rows),
  depth: Math.max(one.depth, other.depth),
  aliases: Math.max(one.aliases, other.aliases),
  fields: Math.max(one.fields, other.fields),
  pageSize: Math.max(one.pageSize, other.pageSize),
  pagesOnly: one.pagesOnly && other.pagesOnly,
});

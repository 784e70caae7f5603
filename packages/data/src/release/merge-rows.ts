import { canonicalJson } from './canonical-json.ts';
import { sameWords } from './same-words.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A value that two sources state differently; the first one stays in the row. */
export interface ValueDifference {
  /** Field of the row, with dots for what lies inside (`status.oecd`). */
  readonly field: string;
  readonly kept: unknown;
  readonly other: unknown;
}

export interface MergedRow {
  readonly row: Row;
  readonly differences: readonly ValueDifference[];
}

/** How the items of a list are compared and shown, where the list says one thing as a whole. */
export interface WholeList {
  /** Equal for items that say the same. */
  keyOf(item: unknown): string;
  /** The item as a reader sees it. */
  wordsOf(item: unknown): string;
}

/** What a table knows of its fields that their values do not tell. */
export interface RowRules {
  /** Lists that are never united: that of the first source stays, another one is a difference, in whatever order. */
  readonly wholeLists?: Readonly<Record<string, WholeList>>;
  /** Fields that follow from others and are made again after the merge: their differences say nothing new. */
  readonly derived?: readonly string[];
}

/** Lists whose order says nothing, so that the order of the sources must not show in them. */
const SORTED_LISTS: ReadonlySet<string> = new Set(['sources', 'xrefs']);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Both lists, each value once, those of the first list first. */
function unite(field: string, first: readonly unknown[], second: readonly unknown[]): readonly unknown[] {
  const seen = new Map<string, unknown>();
  for (const value of [...first, ...second]) {
    const text = canonicalJson(value);
    if (!seen.has(text)) seen.set(text, value);
  }
  const values = [...seen.values()];
  return SORTED_LISTS.has(field) ? (values as string[]).sort() : values;
}

/** The difference of two lists that are compared as a whole; none where they say the same. */
function differenceOf(field: string, { keyOf, wordsOf }: WholeList, kept: readonly unknown[], other: readonly unknown[]): readonly ValueDifference[] {
  const keys = (list: readonly unknown[]): string => [...new Set(list.map(keyOf))].sort().join('\n');
  if (sameWords(keys(kept), keys(other))) return [];
  const words = (list: readonly unknown[]): string => list.map(wordsOf).join(' | ');
  return [{ field, kept: words(kept), other: words(other) }];
}

/**
 * One row of what two sources say of the same thing. The first source has precedence: its values
 * stay, gaps are filled from the second, lists are united, and what is unequal is handed back. White
 * space and escaped characters make no difference.
 */
export function mergeRows(first: Row, second: Row, rules: RowRules = {}, path = ''): MergedRow {
  const row: Record<string, unknown> = { ...first };
  const differences: ValueDifference[] = [];
  for (const [field, other] of Object.entries(second)) {
    const kept = first[field];
    if (isEmpty(other)) {
      if (!(field in first)) row[field] = other;
    } else if (isEmpty(kept)) {
      row[field] = other;
    } else if (rules.derived?.includes(field)) {
      continue;
    } else if (Array.isArray(kept) && Array.isArray(other)) {
      const whole = rules.wholeLists?.[field];
      if (whole === undefined) row[field] = unite(field, kept, other);
      else differences.push(...differenceOf(field, whole, kept, other));
    } else if (isObject(kept) && isObject(other)) {
      const inner = mergeRows(kept, other, {}, `${path}${field}.`);
      row[field] = inner.row;
      differences.push(...inner.differences);
    } else if (kept !== other && !(typeof kept === 'string' && typeof other === 'string' && sameWords(kept, other))) {
      differences.push({ field: `${path}${field}`, kept, other });
    }
  }
  return { row, differences };
}

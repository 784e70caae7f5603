import { canonicalJson } from './canonical-json.ts';

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

/**
 * One row of what two sources say of the same thing. The first source has precedence: its values
 * stay, gaps are filled from the second, lists are united, and what is unequal is handed back.
 */
export function mergeRows(first: Row, second: Row, path = ''): MergedRow {
  const row: Record<string, unknown> = { ...first };
  const differences: ValueDifference[] = [];
  for (const [field, other] of Object.entries(second)) {
    const kept = first[field];
    if (isEmpty(other)) {
      if (!(field in first)) row[field] = other;
    } else if (isEmpty(kept)) {
      row[field] = other;
    } else if (Array.isArray(kept) && Array.isArray(other)) {
      row[field] = unite(field, kept, other);
    } else if (isObject(kept) && isObject(other)) {
      const inner = mergeRows(kept, other, `${path}${field}.`);
      row[field] = inner.row;
      differences.push(...inner.differences);
    } else if (kept !== other) {
      differences.push({ field: `${path}${field}`, kept, other });
    }
  }
  return { row, differences };
}

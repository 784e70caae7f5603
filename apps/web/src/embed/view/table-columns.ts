import { readingOrder } from '../../answer/table-reading.ts';

/** A column as it is shown: an id stands under the name of what it is of, not in a column of its own. */
export interface ShownColumn {
  readonly at: number;
  readonly idAt: number | null;
}

/** Names that people call things by; of several, the first has the id. */
const CALLED = ['symbol', 'title', 'label', 'name'];

/** Columns in the order in which they are read, ids joined to the names that they belong to. */
export function shownColumns(columns: readonly string[]): readonly ShownColumn[] {
  const idOf = new Map<number, number>();
  columns.forEach((column, idAt) => {
    if (column !== 'id' && !column.endsWith('.id')) return;
    const before = column.slice(0, -2);
    const name = CALLED.map((called) => columns.indexOf(`${before}${called}`)).find((at) => at !== -1);
    if (name !== undefined) idOf.set(name, idAt);
  });
  const joined = new Set(idOf.values());
  return readingOrder(columns).flatMap((at) => (joined.has(at) ? [] : [{ at, idAt: idOf.get(at) ?? null }]));
}

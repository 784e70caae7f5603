import type { LinkName, StoreLinks } from '../store.links.ts';

/** Rows by the id of the record that leads to them. */
export type Adjacency<Row> = ReadonlyMap<string, readonly Row[]>;

/** The adjacency of every link of a store. */
export type LinkTables = { readonly [L in LinkName]: Adjacency<StoreLinks[L]> };

/** How to lay each adjacency out. */
export type LinkMakers = { readonly [L in LinkName]: () => Adjacency<StoreLinks[L]> };

export type Compare<Row> = (left: Row, right: Row) => number;

/** The one answer for everything that leads nowhere. */
export const NO_ROWS: readonly never[] = Object.freeze([]);

/** Compares by the first of several orders that tells two rows apart. */
export const inOrder =
  <Row>(...orders: readonly Compare<Row>[]): Compare<Row> =>
  (left, right) => {
    for (const order of orders) {
      const difference = order(left, right);
      if (difference !== 0) return difference;
    }
    return 0;
  };

/** Whether rows stand in order already, as most of a release do: looking is far cheaper than sorting. */
export function isSorted<Row>(rows: readonly Row[], order: Compare<Row>): boolean {
  for (let at = 1; at < rows.length; at += 1) {
    // Both places are inside the list.
    if (order(rows[at - 1] as Row, rows[at] as Row) > 0) return false;
  }
  return true;
}

/**
 * Groups rows by the records that lead to them, each group in the given order. A row that names a
 * record twice stands in its group once.
 */
export function adjacency<Row>(
  rows: readonly Row[],
  from: (row: Row) => string | readonly string[] | null,
  order: Compare<Row>,
): Adjacency<Row> {
  const groups = new Map<string, Row[]>();
  const add = (id: string, row: Row): void => {
    const group = groups.get(id);
    if (!group) groups.set(id, [row]);
    else if (group.at(-1) !== row) group.push(row);
  };
  for (const row of rows) {
    const ids = from(row);
    if (ids === null) continue;
    if (typeof ids === 'string') add(ids, row);
    else for (const id of ids) add(id, row);
  }
  for (const group of groups.values()) if (!isSorted(group, order)) group.sort(order);
  return groups;
}

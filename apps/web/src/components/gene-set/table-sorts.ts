import { partsOfFragment } from './gene-list.ts';

/** The tables of the page; their names in its fragment. */
export const SORTED_TABLES = ['events', 'aops', 'outcomes'] as const;
export type SortedTableName = (typeof SORTED_TABLES)[number];

/** By which column a table is sorted; null for the order of the answer. */
export interface TableSort {
  readonly sort: string | null;
  readonly descending: boolean;
}

export type TableSorts = Readonly<Record<SortedTableName, TableSort>>;

export const UNSORTED: TableSort = { sort: null, descending: false };
export const NO_SORTS: TableSorts = { events: UNSORTED, aops: UNSORTED, outcomes: UNSORTED };

const KEY = /^-?[a-z][a-z_]*$/;

/** How the tables are sorted, out of a fragment: `&events=-q` is by q, largest first. */
export function sortsOfFragment(fragment: string): TableSorts {
  const parts = partsOfFragment(fragment);
  const sortOf = (name: SortedTableName): TableSort => {
    const written = parts?.get(name) ?? '';
    return KEY.test(written) ? { sort: written.replace(/^-/, ''), descending: written.startsWith('-') } : UNSORTED;
  };
  return { events: sortOf('events'), aops: sortOf('aops'), outcomes: sortOf('outcomes') };
}

/** The same as the end of a fragment; nothing for tables as they came. */
export const fragmentOfSorts = (sorts: TableSorts): string =>
  SORTED_TABLES.map((name) => {
    const { sort, descending } = sorts[name];
    return sort === null ? '' : `&${name}=${descending ? '-' : ''}${sort}`;
  }).join('');

/** What the head of a column does: smallest first, then largest first, then the order of the answer again. */
export function sortedNext(now: TableSort, key: string): TableSort {
  if (now.sort !== key) return { sort: key, descending: false };
  return now.descending ? UNSORTED : { sort: key, descending: true };
}

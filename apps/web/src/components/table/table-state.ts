import type { SearchParams } from '../ui/search-params.ts';

/** How a table is looked at; all of it lives in the address. */
export interface TableState {
  /** Key of the column that orders it; null for the order of the section. */
  readonly sort: string | null;
  readonly descending: boolean;
  /** Words that a row must hold. */
  readonly text: string;
  /** Values that columns must have, by their keys. */
  readonly chosen: Readonly<Record<string, string>>;
  /** From 1, where the whole list is at hand. */
  readonly page: number;
  /** Where the page begins, where the API pages. */
  readonly after: string | null;
  readonly compact: boolean;
}

export const PLAIN: TableState = { sort: null, descending: false, text: '', chosen: {}, page: 1, after: null, compact: false };

const MAX_TEXT = 200;
const NAMES = { sort: 'sort', text: 'q', page: 'page', after: 'after', rows: 'rows' } as const;
const CHOSEN = 'is.';

/** Reads a state from an address. Every name begins with the prefix of the table, so that two live on one page. */
export function readTableState(params: SearchParams, prefix: string): TableState {
  const one = (name: string): string => {
    const value = params[`${prefix}${name}`];
    return typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
  };
  const sort = one(NAMES.sort);
  const page = Number(one(NAMES.page));
  const after = params[`${prefix}${NAMES.after}`];
  const start = `${prefix}${CHOSEN}`;
  return {
    sort: sort === '' || sort === '-' ? null : sort.replace(/^-/, ''),
    descending: sort.startsWith('-'),
    text: one(NAMES.text),
    chosen: Object.fromEntries(Object.entries(params).flatMap(([name, value]): [string, string][] => (name.startsWith(start) && typeof value === 'string' && value !== '' ? [[name.slice(start.length), value]] : []))),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    after: typeof after === 'string' && after !== '' ? after : null,
    compact: one(NAMES.rows) === 'compact',
  };
}

/** A state as an address has it, its defaults left out. */
export function tableParams({ sort, descending, text, chosen, page, after, compact }: TableState, prefix: string): Readonly<Record<string, string>> {
  const own = {
    ...(sort !== null && { [NAMES.sort]: `${descending ? '-' : ''}${sort}` }),
    ...(text !== '' && { [NAMES.text]: text }),
    ...Object.fromEntries(Object.entries(chosen).map(([key, value]) => [`${CHOSEN}${key}`, value])),
    ...(page > 1 && { [NAMES.page]: String(page) }),
    ...(after !== null && { [NAMES.after]: after }),
    ...(compact && { [NAMES.rows]: 'compact' }),
  };
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [`${prefix}${name}`, value]));
}

/** Names of the fields of the filter form. */
export const fieldName = { text: (prefix: string): string => `${prefix}${NAMES.text}`, chosen: (prefix: string, key: string): string => `${prefix}${CHOSEN}${key}` };

/** Where the head of a column leads: smallest first, then largest first, then the order of the section again. */
export function sortedBy(state: TableState, key: string): TableState {
  const fromStart = { ...state, page: 1, after: null };
  if (state.sort !== key) return { ...fromStart, sort: key, descending: false };
  return state.descending ? { ...fromStart, sort: null, descending: false } : { ...fromStart, descending: true };
}

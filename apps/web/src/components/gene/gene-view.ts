import type { SearchParams } from '../ui/search-params.ts';

/** Lists on a page that have pages of their own; where each stands is in the address. */
export interface GenePaging {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface SectionPage {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

export const PAGE_SIZE = 24;

/** Reads which pages of its lists an address asks for; what is no word of one is left out. */
export const readPaging = (path: string, params: SearchParams): GenePaging => ({
  path,
  params: Object.fromEntries(Object.entries(params).flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : []))),
});

/** The address of the page with one of its lists elsewhere; `anchor` is where that list stands. */
export function pagedHref({ path, params }: GenePaging, key: string, value: string | null, anchor: string): string {
  const others = Object.entries(params).filter(([name]) => name !== key);
  const query = new URLSearchParams(value === null ? others : [...others, [key, value]]).toString();
  return `${path}${query === '' ? '' : `?${query}`}#${anchor}`;
}

/** One page of a list that is here whole; a number that is none, or too large, is the first or last page. */
export function pageOf<T>(items: readonly T[], paging: GenePaging, key: string, anchor: string, size: number = PAGE_SIZE): SectionPage & { readonly shown: readonly T[] } {
  const last = Math.max(Math.ceil(items.length / size), 1);
  const asked = Number(paging.params[key] ?? '1');
  const page = Number.isInteger(asked) && asked > 0 ? Math.min(asked, last) : 1;
  const start = (page - 1) * size;
  const hrefOf = (number: number): string => pagedHref(paging, key, number === 1 ? null : String(number), anchor);
  return { shown: items.slice(start, start + size), from: start + 1, to: Math.min(start + size, items.length), total: items.length, previous: page === 1 ? null : hrefOf(page - 1), next: page === last ? null : hrefOf(page + 1) };
}

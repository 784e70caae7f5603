import { MAX_TEXT } from '../search/max-text.ts';
import type { SearchParams } from '../ui/search-params.ts';

/** What the page of paths is asked; kept in its address. */
export interface PathsView {
  /** Ids or words, as a person wrote them; empty where nothing was. */
  readonly from: string;
  readonly to: string;
  /** Most relationships of a path. */
  readonly max: number;
}

export const LONGEST = 12;
const USUAL = 8;

/** Reads an address; a length that the graph does not know is the usual one. */
export function readPathsView({ from, to, max }: SearchParams): PathsView {
  const length = Number(max);
  return { from: cleaned(from), to: cleaned(to), max: Number.isInteger(length) && length >= 1 && length <= LONGEST ? length : USUAL };
}

const cleaned = (value: SearchParams[string]): string => (typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '');

/** The address of a view; one of the two ends may still be open. */
export function pathsHref({ from, to, max }: Partial<PathsView>): string {
  const params = new URLSearchParams({ ...(from !== undefined && from !== '' && { from }), ...(to !== undefined && to !== '' && { to }), ...(max !== undefined && max !== USUAL && { max: String(max) }) });
  return `/paths?${params.toString()}`;
}

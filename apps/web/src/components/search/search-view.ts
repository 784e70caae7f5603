import type { EntityType, SearchPageQuery } from '../../graphql/generated/graphql.ts';
import { ENTITY_TYPES } from '../../wording/entity-type.ts';
import type { SearchParams } from '../ui/search-params.ts';
import { MAX_TEXT } from './max-text.ts';

/** How many matches are of one type. */
export type TypeCount = SearchPageQuery['search']['countsByType'][number];

/** What the page of a search shows; kept in its address. */
export interface SearchView {
  readonly text: string;
  readonly type: EntityType | null;
  /** Cursor after which its results begin; null on the first page. */
  readonly after: string | null;
}

/** Reads an address. Of a name given twice the first counts, and a type that is not there is no type. */
export const readSearchView = ({ q, type, after }: SearchParams): SearchView => ({
  text: cleaned(first(q)),
  type: typeNamed(first(type)),
  after: first(after) || null,
});

/** The address of a view: `/search?q=il-2&type=key-event`. */
export function searchHref({ text, type = null, after = null }: Partial<SearchView> & Pick<SearchView, 'text'>): string {
  const params = new URLSearchParams({ q: text });
  if (type !== null) params.set('type', slugOf(type));
  if (after !== null) params.set('after', after);
  return `/search?${params}`;
}

const first = (value: SearchParams[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? ''));

/** Signs that turn the direction of a text around, or that nobody sees. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Without what nobody types on purpose: control characters become spaces. Cut between characters, not within one. */
const cleaned = (text: string): string => [...text.replace(UNSEEN, '').replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim().slice(0, MAX_TEXT + 1)].slice(0, MAX_TEXT).join('').replace(/\p{Cs}$/u, '').trim();

const slugOf = (type: EntityType): string => type.toLowerCase().replaceAll('_', '-');

function typeNamed(slug: string): EntityType | null {
  const name = slug.toUpperCase().replaceAll('-', '_');
  return (Object.keys(ENTITY_TYPES) as EntityType[]).find((type) => type === name) ?? null;
}

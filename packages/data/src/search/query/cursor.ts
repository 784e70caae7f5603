import { createHash } from 'node:crypto';
import { SearchRequestError } from '../search.ts';

const MARK_LENGTH = 12;
const CURSOR = /^([\w-]{12})\.(\d{1,9})$/u;

/** Tells one search from another: a cursor is good for its own only. */
export const searchMark = (release: string, text: string, types: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify([release, text, [...types].sort()])).digest('base64url').slice(0, MARK_LENGTH);

export const cursorAt = (mark: string, place: number): string => `${mark}.${String(place)}`;

/** The place behind the hit of a cursor; 0 without one. @throws SearchRequestError for a cursor that is none of this search. */
export function placeAfter(cursor: string | undefined, mark: string): number {
  if (cursor === undefined) return 0;
  const [, ofSearch, place] = CURSOR.exec(cursor) ?? [];
  if (place === undefined) throw new SearchRequestError('after', 'after: this is not a cursor of a search; take one from an edge or from endCursor');
  if (ofSearch !== mark) {
    throw new SearchRequestError('after', 'after: this cursor belongs to another search (other text, types or data release); start again without after');
  }
  return Number(place) + 1;
}

import { SEARCHED_TYPES } from '../index/search-fields.ts';
import type { SearchedType } from '../index/search-fields.ts';
import { MOST_HITS, SearchRequestError, USUAL_HITS } from '../search.ts';

/** The size of a page. @throws SearchRequestError */
export function checkFirst(first: number | undefined): number {
  if (first === undefined) return USUAL_HITS;
  if (Number.isInteger(first) && first >= 1 && first <= MOST_HITS) return first;
  throw new SearchRequestError('first', `first: ask for 1 to ${String(MOST_HITS)} hits, not ${String(first)}; go on with after`);
}

/** The types that are asked for, each once. @throws SearchRequestError */
export function checkTypes(types: readonly SearchedType[] | undefined): readonly SearchedType[] {
  const unknown = types?.find((type) => !SEARCHED_TYPES.includes(type));
  if (unknown === undefined) return [...new Set(types)];
  throw new SearchRequestError('types', `types: ${String(unknown)} is not searched; there are ${SEARCHED_TYPES.join(', ')}`);
}

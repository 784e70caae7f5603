import type { SearchTables } from '../index/index-file.ts';
import { SEARCHED_TYPES } from '../index/search-fields.ts';
import type { SearchedType } from '../index/search-fields.ts';

type TypeTables = Pick<SearchTables, 'recordTypes' | 'outcomes'>;

/** Whether a record is of one of the types; any is where none is asked for. An outcome is a key event as well. */
export function isOfType({ recordTypes, outcomes }: TypeTables, record: number, types: readonly SearchedType[]): boolean {
  if (types.length === 0) return true;
  const type = SEARCHED_TYPES[recordTypes[record] ?? 0];
  return (type !== undefined && types.includes(type)) || (outcomes[record] === 1 && types.includes('AdverseOutcome'));
}

/** The type that a hit has: the narrower one of an outcome, unless that was not asked for. */
export const typesOf = (stored: SearchedType, isOutcome: boolean, types: readonly SearchedType[]): SearchedType =>
  isOutcome && (types.length === 0 || types.includes('AdverseOutcome')) ? 'AdverseOutcome' : stored;

/** How many of the records are of each type, most first. */
export function countTypes({ recordTypes, outcomes }: TypeTables, records: readonly number[]): readonly { type: SearchedType; count: number }[] {
  const counts = new Uint32Array(SEARCHED_TYPES.length);
  const outcome = SEARCHED_TYPES.indexOf('AdverseOutcome');
  for (const record of records) {
    const type = recordTypes[record] ?? 0;
    counts[type] = (counts[type] ?? 0) + 1;
    if (outcomes[record] === 1) counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return SEARCHED_TYPES.map((type, place) => ({ type, count: counts[place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count || SEARCHED_TYPES.indexOf(left.type) - SEARCHED_TYPES.indexOf(right.type));
}

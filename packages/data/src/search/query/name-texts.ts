import type { InstantStore } from '../../store/instant-store.ts';
import { SLOT } from '../index/index-file.ts';
import type { SearchTables } from '../index/index-file.ts';
import { searchableNames } from '../index/searchable-names.ts';
import { SEARCHED_TYPES } from '../index/search-fields.ts';
import type { SearchableName } from '../index/search-fields.ts';
import type { SortedTexts } from '../index/sorted-texts.ts';

/** What a search reads of the store of its release. */
export type SearchedStore = Pick<InstantStore, 'manifest' | 'one' | 'identify'>;

/** Reads the names of a record of the index; the store has them. */
export function createRecordNames(
  { recordTypes }: Pick<SearchTables, 'recordTypes'>,
  ids: SortedTexts,
  store: Pick<InstantStore, 'one'>,
): (record: number) => readonly SearchableName[] {
  return (record) => {
    const type = SEARCHED_TYPES[recordTypes[record] ?? 0];
    // Outcomes stand in the index as the events that they are.
    if (type === undefined || type === 'AdverseOutcome') return [];
    const found = store.one(type, ids.at(record));
    return found === null ? [] : searchableNames(type, found as never);
  };
}

/** Reads single names, by their place in the index. */
export function createNameTexts(tables: SearchTables, ids: SortedTexts, store: Pick<InstantStore, 'one'>): (name: number) => string {
  const namesOf = createRecordNames(tables, ids, store);
  return (name) => namesOf(tables.nameRecords[name] ?? 0)[(tables.nameSlots[name] ?? 0) & SLOT]?.text ?? '';
}

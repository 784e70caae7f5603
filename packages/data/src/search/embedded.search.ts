import { SEARCHED_TYPES } from './index/search-fields.ts';
import type { SearchedType } from './index/search-fields.ts';
import { SLOT } from './index/index-file.ts';
import type { SearchFile } from './index/index-file.ts';
import { readTexts } from './index/sorted-texts.ts';
import { cursorAt, placeAfter, searchMark } from './query/cursor.ts';
import { createRecordFinder } from './query/find-records.ts';
import type { Found } from './query/find-records.ts';
import { highlight } from './query/highlight.ts';
import { createRecordNames } from './query/name-texts.ts';
import type { SearchedStore } from './query/name-texts.ts';
import { countTypes, isOfType, typesOf } from './query/type-counts.ts';
import { checkFirst, checkTypes } from './query/check-request.ts';
import type { HighlightedText, SearchAnswer, SearchHit, SearchRequest } from './search.ts';

/** How much better than the second a hit must be to be clearly meant. */
const CLEAR = 25;

/**
 * Search over an index in memory. Names and titles are read from the store, so that the index holds
 * what is compared, and nothing twice. Index and store must be of one release.
 */
export function createEmbeddedSearch({ tables, notes }: SearchFile, store: SearchedStore): (request: SearchRequest) => SearchAnswer {
  const ids = readTexts(tables.ids, tables.idEnds);
  const find = createRecordFinder(tables, notes, store);

  const namesOf = createRecordNames(tables, ids, store);

  const hitOf = (found: Found, record: number, types: readonly SearchedType[], cursor: string): SearchHit => {
    const id = ids.at(record);
    const stored = SEARCHED_TYPES[tables.recordTypes[record] ?? 0] ?? 'Gene';
    const { kind, name, score } = found.matchOf(record);
    const names = namesOf(record);
    const marked = (text: HighlightedText['text'], field: HighlightedText['field']): HighlightedText => ({
      field,
      text,
      ranges: highlight(text, found.query.keys, found.typed, found.near),
    });
    const [first] = names;
    const title = first === undefined ? marked(id, 'ID') : marked(first.text, first.field);
    const matched = name < 0 ? undefined : names[(tables.nameSlots[name] ?? 0) & SLOT];
    const other = matched === undefined || matched === first ? null : marked(matched.text, matched.field);
    return { id, type: typesOf(stored, tables.outcomes[record] === 1, types), kind, score, title, match: matchOf(found, record, other), cursor };
  };

  /** What matched where it is no name: an identifier, or a meaning of the word. */
  const matchOf = (found: Found, record: number, other: HighlightedText | null): HighlightedText | null => {
    const { kind, name } = found.matchOf(record);
    if (name >= 0) return other;
    const text = found.query.text;
    return { field: kind === 'EXACT_ID' ? 'ID' : 'MEANING', text, ranges: [{ start: 0, end: text.length }] };
  };

  return (request) => {
    const first = checkFirst(request.first);
    const types = checkTypes(request.types);
    const mark = searchMark(store.manifest.id, request.text, types);
    const start = placeAfter(request.after, mark);
    const found = find(request.text);
    const fitting = types.length === 0 ? found.records : found.records.filter((record) => isOfType(tables, record, types));
    const hits = fitting
      .slice(start, start + first)
      .map((record, place) => hitOf(found, record, types, cursorAt(mark, start + place)));
    const [best, second] = fitting;
    const isClear =
      best !== undefined &&
      ['EXACT_ID', 'EXACT_SYMBOL', 'ALIAS'].includes(found.matchOf(best).kind) &&
      (second === undefined || found.matchOf(best).score - found.matchOf(second).score >= CLEAR);
    const answer: SearchAnswer = {
      hits,
      totalCount: fitting.length,
      countsByType: countTypes(tables, found.records),
      topHit: isClear ? hitOf(found, best, types, cursorAt(mark, 0)) : null,
      hasNextPage: start + first < fitting.length,
      suggestions: fitting.length > 0 ? [] : found.suggest().map((record) => hitOf(found, record, types, '').title.text),
      textWasCut: found.query.wasCut,
    };
    found.end();
    return answer;
  };
}

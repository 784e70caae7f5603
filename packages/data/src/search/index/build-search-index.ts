import { compareIds } from '../../records/compare-ids.ts';
import type { Release, ReleaseContent } from '../../records/release.record.ts';
import { joinedKey, joinedWords, readSymbol, readWords } from '../normalise/read-words.ts';
import type { Word } from '../normalise/read-words.ts';
import { titleVariants } from '../normalise/title-variants.ts';
import { MISLEADING, VARIANT } from './index-file.ts';
import type { SearchFile, SearchNotes, SearchTables } from './index-file.ts';
import { linkCounts, weightOf } from './link-counts.ts';
import { letterBits } from './letter-bits.ts';
import { placesInOrder } from './places-in-order.ts';
import { searchableNames } from './searchable-names.ts';
import { SEARCHED_TYPES, SEARCH_FIELDS } from './search-fields.ts';
import type { SearchableName, SearchedType, SearchField } from './search-fields.ts';
import { misleadingAliases } from './misleading-aliases.ts';
import { meaningsFingerprint, searchMeanings } from './search-meanings.ts';
import { packTexts } from './sorted-texts.ts';
import { WordPostings } from './word-postings.ts';

/** Fields whose names are symbols: they are compared whole, and may end in s. */
const SYMBOLS: ReadonlySet<SearchField> = new Set(['SYMBOL', 'ALIAS', 'PREVIOUS_SYMBOL']);

/** Fields whose names are other words for the same in the titles of events and pathways. */
const VARIED: ReadonlySet<SearchField> = new Set(['TITLE', 'NAME', 'SYNONYM']);

interface Found {
  readonly id: string;
  readonly type: SearchedType;
  readonly names: readonly SearchableName[];
}

function searchedRecords(content: ReleaseContent): readonly Found[] {
  const { aops, keyEvents, manifestations, genes, cellTypes, cytokineFamilies, receptorComplexes, stressors, chemicals } = content;
  const { treatments, testSystems, clinicalParameters, pathways, references } = content;
  const tables = [
    aops, keyEvents, manifestations, genes, cellTypes, cytokineFamilies, receptorComplexes, stressors, chemicals,
    treatments, testSystems, clinicalParameters, pathways, references,
  ] as const;
  return tables.flatMap((records) =>
    [...records]
      .sort((left, right) => compareIds(left.id, right.id))
      // The type of a record and the names of that type belong together.
      .map((record) => ({ id: record.id, type: record.type, names: searchableNames(record.type, record as never) })),
  );
}

/** The names of a release on their way into an index. */
class NameList {
  readonly keys: string[] = [];
  readonly records: number[] = [];
  readonly slots: number[] = [];
  readonly fields: number[] = [];
  readonly words = new WordPostings();

  add(record: number, slot: number, { field, text }: SearchableName): void {
    const isSymbol = SYMBOLS.has(field);
    const symbol = isSymbol ? readSymbol(text) : null;
    if (symbol !== null) {
      this.words.add(symbol, this.keys.length);
      this.#addKey(record, slot, field, symbol);
      return;
    }
    const words = readWords(text);
    const name = this.keys.length;
    this.#addKey(record, slot, field, field === 'CITATION' ? '' : joinedKey(words, isSymbol));
    this.#addWords(name, words, isSymbol);
    if (!VARIED.has(field) || !/[,(:，]|^(?:in|de|re|al|im|ab)\S+ /iu.test(text)) return;
    for (const variant of titleVariants(text)) {
      const key = joinedKey(readWords(variant));
      if (key !== this.keys[name]) this.#addKey(record, slot | VARIANT, field, key);
    }
  }

  #addKey(record: number, slot: number, field: SearchField, key: string): void {
    this.keys.push(key);
    this.records.push(record);
    this.slots.push(slot);
    this.fields.push(SEARCH_FIELDS.indexOf(field));
  }

  #addWords(name: number, words: readonly Word[], isSymbol: boolean): void {
    for (const word of words) this.words.add(isSymbol ? word.exact : word.form, name);
    if (words.length > 1) for (const { form } of joinedWords(words)) this.words.add(form, name);
  }
}

/** Places of texts by their length, those of one length in their order. */
function placesByLength(texts: readonly string[]): Uint32Array {
  const groups: number[][] = [];
  for (let place = 0; place < texts.length; place += 1) (groups[texts[place]?.length ?? 0] ??= []).push(place);
  return Uint32Array.from(groups.flat());
}

function buildTables(content: ReleaseContent, found: readonly Found[]): SearchTables {
  const links = linkCounts(content);
  const outcomes = new Set(content.aopEvents.flatMap(({ role, event }) => (role === 'ADVERSE_OUTCOME' ? [event] : [])));
  const list = new NameList();
  const misleads = misleadingAliases(content);
  for (let record = 0; record < found.length; record += 1) {
    const { id, names } = found[record] as Found;
    for (let slot = 0; slot < names.length; slot += 1) {
      const name = names[slot] as SearchableName;
      list.add(record, misleads(id, name) ? slot | MISLEADING : slot, name);
    }
  }

  const order = placesInOrder(list.keys);
  const placeOfName = new Uint32Array(order.length);
  const keysInOrder: string[] = [];
  const [nameRecords, nameSlots, nameFields] = [new Uint32Array(order.length), new Uint16Array(order.length), new Uint8Array(order.length)];
  for (let place = 0; place < order.length; place += 1) {
    const name = order[place] ?? 0;
    placeOfName[name] = place;
    keysInOrder.push(list.keys[name] ?? '');
    nameRecords[place] = list.records[name] ?? 0;
    nameSlots[place] = list.slots[name] ?? 0;
    nameFields[place] = list.fields[name] ?? 0;
  }

  const keys = packTexts(keysInOrder);
  const ids = packTexts(found.map(({ id }) => id));
  const { words, postingEnds, postings } = list.words.finish(placeOfName);
  const packed = packTexts(words);
  const byLength = placesByLength(words);
  return {
    recordTypes: Uint8Array.from(found, ({ type }) => SEARCHED_TYPES.indexOf(type)),
    outcomes: Uint8Array.from(found, ({ id, type }) => (type === 'KeyEvent' && outcomes.has(id) ? 1 : 0)),
    weights: Uint8Array.from(found, ({ id }) => weightOf(links.get(id) ?? 0)),
    idEnds: ids.ends,
    ids: ids.bytes,
    keyEnds: keys.ends,
    keys: keys.bytes,
    nameRecords,
    nameSlots,
    nameFields,
    wordEnds: packed.ends,
    words: packed.bytes,
    postingEnds,
    postings,
    wordsByLength: byLength,
    letters: Uint32Array.from(byLength, (word) => letterBits(words[word] ?? '')),
  };
}

function meaningNotes(found: readonly Found[]): SearchNotes {
  const places = new Map(found.map(({ id }, place) => [id, place]));
  const meanings: Record<string, { records: number[]; phrases: readonly string[] }> = {};
  for (const { words, records, phrases } of searchMeanings()) {
    const meant = { records: records.flatMap((id) => places.get(id) ?? []), phrases };
    for (const word of words) meanings[joinedKey(readWords(word), true)] = meant;
  }
  return { meanings, meaningsFingerprint: meaningsFingerprint() };
}

/** The search index of a release. */
export function buildSearchIndex({ content }: Pick<Release, 'content'>): SearchFile {
  const found = searchedRecords(content);
  return { tables: buildTables(content, found), notes: meaningNotes(found) };
}

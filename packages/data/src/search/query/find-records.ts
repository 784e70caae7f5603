import { curieOf, curieOfAccession } from '../../store/identify/identifier-spelling.ts';
import type { InstantStore } from '../../store/instant-store.ts';
import type { SearchNotes, SearchTables } from '../index/index-file.ts';
import { readTexts } from '../index/sorted-texts.ts';
import type { MatchKind } from '../search.ts';
import { findNamesStarting, findWholeNames } from './find-names.ts';
import { alternativesOf, createWordFinder } from './find-words.ts';
import type { Alternatives } from './find-words.ts';
import { createMatches } from './matches.ts';
import { createNearWords, lettersAllowed } from './near-words.ts';
import { readQuery } from './read-query.ts';
import type { Query } from './read-query.ts';
import { FLOOR, worthOf } from './scores.ts';

/** What a search came to. To be ended before the next begins. */
export interface Found {
  readonly query: Query;
  /** Best first. */
  readonly records: readonly number[];
  matchOf(record: number): { readonly kind: MatchKind; readonly score: number; readonly name: number };
  /** Words that were looked for, to mark in names. */
  readonly typed: readonly string[];
  /** Words of the index that were taken for mistyped ones. */
  readonly near: ReadonlySet<string>;
  /** Records that might be meant where nothing matches. */
  suggest(): readonly number[];
  end(): void;
}

/** With fewer matches than this, words that are spelled almost alike are looked for too. */
const FEW = 3;
const SUGGESTIONS = 5;
const BARE_CAS = /^\d{2,7}-\d\d-\d$/u;

/** The identifier that a text is, in a form that a store reads; null where it is none. */
function identifierOf(text: string): { readonly text: string; readonly gene: boolean } | null {
  if (text.length < 3 || /\p{Cc}/u.test(text)) return null;
  if (curieOf(text, () => true) !== null) return { text, gene: false };
  const accession = curieOfAccession(text);
  if (accession !== null) return { text: accession, gene: true };
  return BARE_CAS.test(text) ? { text: `cas:${text}`, gene: false } : null;
}

/** Finds the records of an index that a text may mean. */
export function createRecordFinder(
  tables: SearchTables,
  { meanings }: SearchNotes,
  store: Pick<InstantStore, 'identify'>,
): (text: string, isWanted: (record: number) => boolean) => Found {
  const keys = readTexts(tables.keys, tables.keyEnds);
  const words = readTexts(tables.words, tables.wordEnds);
  const ids = readTexts(tables.ids, tables.idEnds);
  const records = tables.recordTypes.length;
  const worth = Uint8Array.from(tables.recordTypes, (type, record) => worthOf(type, tables.outcomes[record] === 1, tables.weights[record] ?? 0));
  const names = { tables, keys, worth };
  const finder = createWordFinder(names, words, records);
  const nearWords = createNearWords(words, tables);
  const matches = createMatches(records);
  const meaningOf = new Map(Object.entries(meanings));
  const placeOfId = new Map<string, number>();
  for (let record = 0; record < records; record += 1) placeOfId.set(ids.at(record), record);

  const isKnown = (word: string): boolean => {
    const [from, to] = words.equalTo(word);
    return to > from;
  };

  function findIdentifier(text: string): void {
    const identifier = identifierOf(text);
    if (identifier === null) return;
    const [identification] = identifier.gene ? store.identify([identifier.text], 'Gene') : store.identify([identifier.text]);
    const record = identification?.found ? placeOfId.get(identification.id) : undefined;
    if (record !== undefined) matches.offer(record, FLOOR.id, 'EXACT_ID', -1);
  }

  /** Records and phrases that a word stands for in this field. */
  function findMeanings(query: Query): void {
    for (const key of query.keys) {
      const meaning = meaningOf.get(key);
      if (meaning === undefined) continue;
      for (const [place, record] of meaning.records.entries()) matches.offer(record, FLOOR.meant - place, 'ALIAS', -1);
      for (const phrase of meaning.phrases) {
        const read = readQuery(phrase, isKnown);
        const typed = read.telling.map((word) => alternativesOf(words, word, false));
        finder.findAll(typed, read.keys[0]?.length ?? 1, FLOOR.meaning, 'WORDS', matches);
      }
    }
  }

  const lengthOf = (typed: readonly string[]): number => typed.reduce((sum, word) => sum + word.length, 0);

  function findWords(query: Query): void {
    for (const reading of [...query.readings, query.telling]) {
      const typed = reading.map((word, place) => alternativesOf(words, word, query.isOpen && place === reading.length - 1));
      finder.findAll(typed, lengthOf(reading), FLOOR.words, 'WORDS', matches);
    }
  }

  /** What a typed word may have been: itself where the index has it, and words that are almost it. */
  function nearAlternatives(word: string, isOpen: boolean, near: Set<string>, limit: number, always: boolean): Alternatives {
    const own = alternativesOf(words, word, isOpen);
    if (own.some(({ from, to }) => to > from) && !always) return own;
    const almost = nearWords(word, limit);
    for (const { word: place } of almost) near.add(words.at(place));
    return [...own, ...almost.map(({ word: place, away }) => ({ from: place, to: place + 1, fit: 1 - 0.15 * away }))];
  }

  function findNear(query: Query, near: Set<string>, more: number): void {
    for (const always of [false, true]) {
      const { telling } = query;
      const typed = telling.map((word, place) =>
        nearAlternatives(word, query.isOpen && place === telling.length - 1, near, lettersAllowed(word.length) + more, always),
      );
      if (finder.findAll(typed, lengthOf(telling), FLOOR.fuzzy, 'FUZZY', matches) > 0) return;
      near.clear();
    }
  }

  /** Records in order; `findMost` answers where no record has every word. */
  function inOrder(): readonly number[] {
    return [...matches.found].sort((left, right) => matches.scoreOf(right) - matches.scoreOf(left) || left - right);
  }

  return (text, isWanted) => {
    matches.clear();
    const query = readQuery(text, isKnown);
    const near = new Set<string>();
    findIdentifier(query.text);
    for (const key of query.keys) {
      findWholeNames(names, key, matches);
      if (query.isOpen) findNamesStarting(names, key, matches);
    }
    findMeanings(query);
    findWords(query);
    if (query.keys.length > 0 && !(matches.found.filter(isWanted).length >= FEW)) findNear(query, near, 0);
    if (matches.found.length === 0 && query.telling.length > 1) {
      finder.findMost(query.telling.map((word) => nearAlternatives(word, false, near, lettersAllowed(word.length), false)), matches);
    }
    return {
      query,
      records: inOrder(),
      matchOf: (record) => ({ kind: matches.kindOf(record), score: matches.scoreOf(record), name: matches.nameOf(record) }),
      typed: [...new Set([...query.readings.flat(), ...query.telling])],
      near,
      suggest() {
        if (query.keys.length === 0) return [];
        findNear(query, new Set(), 1);
        return inOrder().slice(0, SUGGESTIONS);
      },
      end: () => {
        matches.clear();
      },
    };
  };
}

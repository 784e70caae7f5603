import { curieOf, curieOfAccession } from '../../store/identify/identifier-spelling.ts';
import type { SearchNotes, SearchTables } from '../index/index-file.ts';
import { readTexts } from '../index/sorted-texts.ts';
import type { MatchKind } from '../search.ts';
import { findNamesStarting, findWholeNames } from './find-names.ts';
import { alternativesOf, createWordFinder } from './find-words.ts';
import type { Alternatives } from './find-words.ts';
import { createMatches } from './matches.ts';
import { createNearWords, lettersAllowed, wordsEndingIn } from './near-words.ts';
import type { NearWord } from './near-words.ts';
import { createNameTexts } from './name-texts.ts';
import type { SearchedStore } from './name-texts.ts';
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
const MANY_WORDS = 3;
const SEVERAL_WORDS = 50;
/** With as many, other ways to read the same text are not needed. */
const ENOUGH = 5;
const SUGGESTIONS = 5;
/** How well a word fits of which the typed one is the end. */
const PART_FIT = 0.8;
/** Names that have a rare word at most, and how many times as many have the common one. */
const RARE = 3;
const MUCH_MORE = 3;
const LEAST_COMMON_FORM = 6;
const LONG_WORD = 10;
const BARE_CAS = /^\d{2,7}-\d\d-\d$/u;

/** The identifier that a text is, in a form that a store reads; null where it is none. */
function identifierOf(text: string): { readonly text: string; readonly gene: boolean } | null {
  if (text.length < 3 || /\p{Cc}/u.test(text)) return null;
  if (curieOf(text, (prefix) => prefix !== '') !== null) return { text, gene: false };
  const accession = curieOfAccession(text);
  if (accession !== null) return { text: accession, gene: true };
  return BARE_CAS.test(text) ? { text: `cas:${text}`, gene: false } : null;
}

/** Whether so few matches leave it likely that a word was mistyped: many words seldom meet by chance. */
const isShort = (found: number, { telling }: Query): boolean => found < (telling.length > MANY_WORDS ? 1 : FEW);

/** Finds the records of an index that a text may mean. */
export function createRecordFinder(
  tables: SearchTables,
  { meanings }: SearchNotes,
  store: SearchedStore,
): (text: string) => Found {
  const keys = readTexts(tables.keys, tables.keyEnds);
  const words = readTexts(tables.words, tables.wordEnds);
  const ids = readTexts(tables.ids, tables.idEnds);
  const records = tables.recordTypes.length;
  const worth = Uint8Array.from(tables.recordTypes, (type, record) => worthOf(type, tables.outcomes[record] === 1, tables.weights[record] ?? 0));
  const textOf = createNameTexts(tables, ids, store);
  const names = { tables, keys, worth, textOf };
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

  const startsWord = (typed: string): boolean => {
    const [from, to] = words.startingWith(typed);
    return to > from;
  };

  /** The start of a symbol or title says more than the start of several words, which may stand anywhere; one that begins no word was typed without its spaces. */
  function floorOfStart({ readings: [words = []] }: Query): number {
    if (words.length > 1) return FLOOR.words + SEVERAL_WORDS;
    return startsWord(words[0] ?? '') ? FLOOR.prefix : FLOOR.fuzzy;
  }

  /** What an identifier stands for; where the release has no such, the records with the nearest ones. Null where the text is none. */
  function findIdentifier(text: string): readonly number[] | null {
    const identifier = identifierOf(text);
    if (identifier === null) return null;
    const [identification] = identifier.gene ? store.identify([identifier.text], 'Gene') : store.identify([identifier.text]);
    if (identification === undefined) return null;
    if (!identification.found) {
      const nearest = identification.nearest.flatMap((id) => placeOfId.get(id) ?? []);
      return nearest.length > 0 ? nearest : null;
    }
    const record = placeOfId.get(identification.id);
    if (record === undefined) return null;
    matches.offer(record, FLOOR.id, 'EXACT_ID', -1);
    return [];
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

  const phraseWords = (query: Query): readonly string[] =>
    query.keys.flatMap((key) => meaningOf.get(key)?.phrases ?? []).flatMap((phrase) => readQuery(phrase, isKnown).telling);

  const lengthOf = (typed: readonly string[]): number => typed.reduce((sum, word) => sum + word.length, 0);

  function findWords(query: Query): void {
    for (const [place, reading] of [query.telling, ...query.readings].entries()) {
      if (place > 0 && (matches.found.length >= ENOUGH || reading.join(' ') === query.telling.join(' '))) continue;
      const typed = reading.map((word, at) => alternativesOf(words, word, query.isOpen && at === reading.length - 1));
      finder.findAll(typed, lengthOf(reading), FLOOR.words, 'WORDS', matches);
    }
  }

  /** What a typed word may have been: itself where the index has it, and words that are almost it. */
  function nearAlternatives(word: string, isOpen: boolean, near: Set<string>, limit: number, always: boolean): Alternatives {
    const own = alternativesOf(words, word, isOpen);
    if (own.some(({ from, to }) => to > from) && !always) return own;
    const almost = nearWords(word, limit);
    const parts = always ? wordsEndingIn(words, word) : [];
    for (const place of [...almost.map((one) => one.word), ...parts]) near.add(words.at(place));
    return [
      ...own,
      ...almost.map(({ word: place, away }) => ({ from: place, to: place + 1, fit: 1 - 0.15 * away })),
      ...parts.map((place) => ({ from: place, to: place + 1, fit: PART_FIT })),
    ];
  }

  const namesWith = (word: number): number => (tables.postingEnds[word] ?? 0) - (word === 0 ? 0 : (tables.postingEnds[word - 1] ?? 0));

  /** The common word that a rare one is a mistyped form of: authors mistype as readers do. */
  function commonForm(typed: string): NearWord | null {
    const [from, to] = words.equalTo(typed);
    if (to === from || typed.length < LEAST_COMMON_FORM || /\d/u.test(typed) || namesWith(from) > RARE) return null;
    return nearWords(typed, typed.length < LONG_WORD ? 1 : 2).find(({ word }) => namesWith(word) >= MUCH_MORE * namesWith(from)) ?? null;
  }

  /** Looks for the common forms of rare words as well, as good as what was typed. */
  function findCommonForms(query: Query, near: Set<string>): void {
    const forms = query.telling.map(commonForm);
    if (forms.every((form) => form === null)) return;
    const typed = query.telling.map((word, place): Alternatives => {
      const form = forms[place];
      if (!form) return alternativesOf(words, word, query.isOpen && place === query.telling.length - 1);
      near.add(words.at(form.word));
      return [{ from: form.word, to: form.word + 1, fit: 1 }];
    });
    finder.findAll(typed, lengthOf(query.telling), FLOOR.words, 'FUZZY', matches);
    if (query.telling.length !== 1 || !forms[0]) return;
    findWholeNames(names, words.at(forms[0].word), query.text, matches);
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

  return (text) => {
    matches.clear();
    const query = readQuery(text, isKnown);
    const near = new Set<string>();
    const nearestIds = findIdentifier(query.text);
    for (const key of query.keys) findWholeNames(names, key, query.text, matches);
    if (nearestIds === null) {
      if (query.isOpen) for (const key of query.keys) findNamesStarting(names, key, floorOfStart(query), isKnown(key), matches);
      findMeanings(query);
      findWords(query);
      findCommonForms(query, near);
      if (query.keys.length > 0 && isShort(matches.found.length, query)) findNear(query, near, 0);
      if (matches.found.length === 0 && query.telling.length > 1) {
        finder.findMost(query.telling.map((word) => nearAlternatives(word, false, near, lettersAllowed(word.length), false)), matches);
      }
    }
    return {
      query,
      records: inOrder(),
      matchOf: (record) => ({ kind: matches.kindOf(record), score: matches.scoreOf(record), name: matches.nameOf(record) }),
      typed: [...new Set([...query.readings.flat(), ...query.telling, ...phraseWords(query)])],
      near,
      suggest() {
        if (nearestIds !== null) return nearestIds.slice(0, SUGGESTIONS);
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

import type { SortedTexts } from '../index/sorted-texts.ts';
import type { NameTables } from './find-names.ts';
import type { Matches } from './matches.ts';
import { FLOOR, PART_BY_FIELD } from './scores.ts';

/** Words of the index that one typed word may stand for, with how well each does, from 0 to 1. */
export type Alternatives = readonly { readonly from: number; readonly to: number; readonly fit: number }[];

/** Room for looking through all names, taken once. */
export interface WordFinder {
  /** Names that have a word for each typed one. How many records that brought. */
  findAll(typed: readonly Alternatives[], letters: number, floor: number, kind: 'WORDS' | 'FUZZY', matches: Matches): number;
  /** Records whose names together have most of the typed words. */
  findMost(typed: readonly Alternatives[], matches: Matches): void;
}

/** Looking a name up among those that have a word takes about so many reads. */
const STEPS = 16;
const COVERAGE = 110;
const WORTH = 1.0;
/** Least share of the typed words, each by how rare it is, that a record must have. */
const LEAST_SHARE = 0.5;

export function createWordFinder({ tables, keys, worth }: NameTables, words: SortedTexts, records: number): WordFinder {
  const { postingEnds, postings, nameRecords, nameFields } = tables;
  const names = nameRecords.length;
  /** How many of the words a name has so far, and how well. */
  const counts = new Uint8Array(names);
  const fits = new Float32Array(names);
  const shares = new Float32Array(records);
  const lastWord = new Uint8Array(records);
  const bestName = new Int32Array(records);

  const startOf = (word: number): number => (word === 0 ? 0 : (postingEnds[word - 1] ?? 0));
  const endOf = (word: number): number => postingEnds[word] ?? 0;
  const sizeOf = (alternatives: Alternatives): number =>
    alternatives.reduce((sum, { from, to }) => sum + (to > from ? endOf(to - 1) - startOf(from) : 0), 0);

  /** Visits every name that has one of the words. */
  const visit = (alternatives: Alternatives, onName: (name: number, fit: number) => void): void => {
    for (const { from, to, fit } of alternatives) {
      for (let at = startOf(from), end = to > from ? endOf(to - 1) : at; at < end; at += 1) onName(postings[at] ?? 0, fit);
    }
  };

  /** Names that have one of the words, each with how well. */
  const namesWithAny = (alternatives: Alternatives): readonly number[] => {
    const touched: number[] = [];
    for (const { from, to, fit } of alternatives) {
      for (let at = startOf(from), end = to > from ? endOf(to - 1) : at; at < end; at += 1) {
        const name = postings[at] ?? 0;
        if (counts[name] === 0) {
          touched.push(name);
          counts[name] = 1;
          fits[name] = fit;
        } else if (fit > (fits[name] ?? 0)) fits[name] = fit;
      }
    }
    return touched;
  };

  const has = (word: number, name: number): boolean => {
    let [low, high] = [startOf(word), endOf(word)];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((postings[middle] ?? 0) < name) low = middle + 1;
      else high = middle;
    }
    return low < endOf(word) && postings[low] === name;
  };

  /** Counts names that have had every word so far and have one of these too. */
  const keepThoseWith = (alternatives: Alternatives, place: number, touched: readonly number[]): void => {
    const others = alternatives.reduce((sum, { from, to }) => sum + to - from, 0);
    if (touched.length * others * STEPS < sizeOf(alternatives)) {
      for (const name of touched) {
        if (counts[name] !== place) continue;
        for (const { from, to, fit } of alternatives) {
          let word = from;
          while (word < to && !has(word, name)) word += 1;
          if (word === to) continue;
          counts[name] = place + 1;
          fits[name] = (fits[name] ?? 0) + fit;
          break;
        }
      }
      return;
    }
    for (const { from, to, fit } of alternatives) {
      for (let at = startOf(from), end = to > from ? endOf(to - 1) : at; at < end; at += 1) {
        const name = postings[at] ?? 0;
        if (counts[name] !== place) continue;
        counts[name] = place + 1;
        fits[name] = (fits[name] ?? 0) + fit;
      }
    }
  };

  return {
    findAll(typed, letters, floor, kind, matches) {
      if (typed.length === 0 || typed.some((alternatives) => sizeOf(alternatives) === 0)) return 0;
      const rarestFirst = [...typed].sort((left, right) => sizeOf(left) - sizeOf(right));
      const touched = namesWithAny(rarestFirst[0] ?? []);
      for (let place = 1; place < rarestFirst.length; place += 1) keepThoseWith(rarestFirst[place] ?? [], place, touched);
      let brought = 0;
      for (const name of touched) {
        if (counts[name] === typed.length) {
          const record = nameRecords[name] ?? 0;
          const length = Math.max(keys.lengthOf(name), letters);
          const fit = (fits[name] ?? 0) / typed.length;
          const score = floor + COVERAGE * (letters / length) * fit + (worth[record] ?? 0) * WORTH * fit + (PART_BY_FIELD[nameFields[name] ?? 0] ?? 0);
          if (!matches.has(record)) brought += 1;
          matches.offer(record, score, kind, name);
        }
        counts[name] = 0;
      }
      return brought;
    },
    findMost(typed, matches) {
      const rarity = typed.map((alternatives) => Math.log2(1 + names / (1 + sizeOf(alternatives))));
      const whole = rarity.reduce((sum, one) => sum + one, 0);
      const touched: number[] = [];
      for (const [place, alternatives] of typed.entries()) {
        visit(alternatives, (name, fit) => {
          const record = nameRecords[name] ?? 0;
          if (lastWord[record] === 0) touched.push(record);
          if (lastWord[record] === place + 1) return;
          lastWord[record] = place + 1;
          if (shares[record] === 0) bestName[record] = name;
          shares[record] = (shares[record] ?? 0) + (rarity[place] ?? 0) * fit;
        });
      }
      for (const record of touched) {
        const share = (shares[record] ?? 0) / whole;
        if (share >= LEAST_SHARE) matches.offer(record, FLOOR.some + share * 200 + (worth[record] ?? 0) * 0.5, 'WORDS', bestName[record] ?? -1);
        shares[record] = 0;
        lastWord[record] = 0;
      }
    },
  };
}

/** The words that a typed one stands for: itself, and while it may go on all that begin so. */
export function alternativesOf(words: SortedTexts, typed: string, isOpen: boolean): Alternatives {
  const [from, to] = words.equalTo(typed);
  const whole = { from, to, fit: 1 };
  if (!isOpen || typed.length < 2) return [whole];
  const [first, last] = words.startingWith(typed);
  return [whole, { from: to > from ? to : first, to: last, fit: 0.8 }];
}

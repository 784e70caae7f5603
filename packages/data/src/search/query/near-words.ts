import type { SearchTables } from '../index/index-file.ts';
import { bitCount, letterBits } from '../index/letter-bits.ts';
import type { SortedTexts } from '../index/sorted-texts.ts';
import { osaDistance } from './osa-distance.ts';

/** A word of the index that is spelled almost like one that was typed. */
export interface NearWord {
  readonly word: number;
  /** Letters that differ, from 1 on. */
  readonly away: number;
}

/** Words longer than this are not mistyped words. */
const LONGEST = 32;
const MOST = 40;

/** Letters that a word of that length may differ by. */
export function lettersAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 12 ? 2 : 3;
}

/** A word that another may end in: `vascular` of `microvascular`. */
const LEAST_ENDING = 5;

/** Words that end in the one that was typed: the parts of a compound are looked for, too. */
export function wordsEndingIn(words: SortedTexts, typed: string): readonly number[] {
  if (typed.length < LEAST_ENDING) return [];
  const found: number[] = [];
  const [last, before] = [typed.charCodeAt(typed.length - 1), typed.charCodeAt(typed.length - 2)];
  for (let word = 0, start = 0; word < words.count; start = words.ends[word] ?? 0, word += 1) {
    const end = words.ends[word] ?? 0;
    if (words.bytes[end - 1] !== last || words.bytes[end - 2] !== before || end - start <= typed.length) continue;
    let same = typed.length - 2;
    while (same > 0 && words.bytes[end - typed.length + same - 1] === typed.charCodeAt(same - 1)) same -= 1;
    if (same === 0) found.push(word);
    if (found.length >= MOST) break;
  }
  return found;
}

/** Finds words that are spelled almost alike, the nearest first, among equals those that begin alike. */
export function createNearWords(
  words: SortedTexts,
  { wordsByLength, letters }: Pick<SearchTables, 'wordsByLength' | 'letters'>,
): (typed: string, limit?: number) => readonly NearWord[] {
  /** By length, the first place in `wordsByLength` that has it. */
  const starts: number[] = [];
  for (const [place, word] of wordsByLength.entries()) {
    for (let length = starts.length; length <= words.lengthOf(word); length += 1) starts[length] = place;
  }
  const startOf = (length: number): number => starts[Math.max(length, 0)] ?? wordsByLength.length;

  return (typed, limit = lettersAllowed(typed.length)) => {
    if (limit === 0 || typed.length > LONGEST) return [];
    const bits = letterBits(typed);
    const near: (NearWord & { readonly begins: number })[] = [];
    const end = startOf(typed.length + limit + 1);
    for (let place = startOf(typed.length - limit); place < end; place += 1) {
      if (bitCount(((letters[place] ?? 0) ^ bits) >>> 0) > 2 * limit) continue;
      const word = wordsByLength[place] ?? 0;
      const start = word === 0 ? 0 : (words.ends[word - 1] ?? 0);
      const away = osaDistance(typed, words.bytes, start, words.lengthOf(word), limit);
      if (away > 0 && away <= limit) near.push({ word, away, begins: words.bytes[start] === typed.charCodeAt(0) ? 0 : 1 });
    }
    if (near.length === 0) return [];
    const nearest = near.reduce((least, { away }) => Math.min(least, away), limit);
    // Whoever makes one mistake seldom makes two: farther words are other words.
    return near
      .filter(({ away }) => away <= nearest)
      .sort((left, right) => left.away - right.away || left.begins - right.begins || left.word - right.word)
      .slice(0, MOST)
      .map(({ word, away }) => ({ word, away }));
  };
}

import { joinedKey, joinedWords, readWords } from '../normalise/read-words.ts';
import type { Word } from '../normalise/read-words.ts';

/** Longer texts are looked for by their start. */
export const LONGEST_TEXT = 300;
/** Words looked for at most. */
const MOST_WORDS = 12;

/** Words of questions, which say nothing of what is looked for. */
const FILLERS = new Set(
  ('a an and any are as at be been by can cause caused could do doe does for from give had happen has have how i in into is it kind known lead leading leads made make me mechanism' +
    ' of on or play reported role show tell that the their them there these they thi this those through to via was were what when where which who whose why with you involved find list all' +
    ' event key aop pathway').split(' '),
);

/** What is typed, in the forms in which it is looked for. */
export interface Query {
  readonly text: string;
  readonly wasCut: boolean;
  /** The whole text in one piece, with and without its plural. */
  readonly keys: readonly string[];
  /** Ways to read it as words, the most telling first. */
  readonly readings: readonly (readonly string[])[];
  /** The words without fillers; all of them where there is nothing else. */
  readonly telling: readonly string[];
  /** Whether the last word may go on: nothing stands behind it. */
  readonly isOpen: boolean;
}

/** Words joined where some write them in one and the index knows it: `il 2` becomes `il2`. */
function joinKnown(words: readonly Word[], isKnown: (word: string) => boolean): readonly string[] {
  const joined = [...joinedWords(words), ...pairs(words)].filter(({ form }) => isKnown(form));
  const forms: string[] = [];
  for (let at = 0; at < words.length; ) {
    const longest = joined.filter(({ from }) => from === at).reduce((best, one) => (one.to > best.to ? one : best), { form: '', from: at, to: at + 1 });
    forms.push(longest.form === '' ? (words[at]?.form ?? '') : longest.form);
    at = longest.to;
  }
  return forms;
}

/** Neighbours that are one word: `hepato toxicity`. Short ones are seldom meant so. */
const pairs = (words: readonly Word[]): readonly { readonly form: string; readonly from: number; readonly to: number }[] =>
  words.flatMap((word, from) => {
    const next = words[from + 1];
    return next && word.form.length + next.form.length >= 8 && word.form.length > 2 ? [{ form: word.form + next.form, from, to: from + 2 }] : [];
  });

const same = (left: readonly string[], right: readonly string[]): boolean => left.join(' ') === right.join(' ');

/** Reads a text that somebody typed. `isKnown` tells the words of the index. */
export function readQuery(raw: string, isKnown: (word: string) => boolean): Query {
  const text = raw.slice(0, LONGEST_TEXT).trim();
  const all = readWords(text);
  const words = all.slice(0, MOST_WORDS);
  const plain = words.map(({ form }) => form);
  const joined = joinKnown(words, isKnown);
  const exact = words.map((word) => word.exact);
  const readings = [joined, plain, exact].filter((reading, at, those) => those.findIndex((other) => same(other, reading)) === at);
  const telling = joined.filter((word) => !FILLERS.has(word));
  return {
    text,
    wasCut: raw.length > LONGEST_TEXT || all.length > MOST_WORDS,
    keys: [...new Set([joinedKey(words, true), joinedKey(words)])].filter((key) => key !== ''),
    readings: words.length === 0 ? [] : readings,
    telling: telling.length === 0 ? joined : telling,
    isOpen: /[\p{L}\p{N}]$/u.test(text),
  };
}

import { greekWord, latinLetter, splitGreekWord } from './greek.ts';
import { americanSpelling, withoutPlural, withoutRoman } from './spelling-variants.ts';

/** One word of a text, and where it stands there. */
export interface Word {
  /** The form in which words are compared: lower-case ASCII, one spelling, singular. */
  readonly form: string;
  /** The same with its plural: symbols may end in s. */
  readonly exact: string;
  /** First code unit in the text, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Joined to the word before by nothing or a hyphen: `IL-2`, `TNFα`. */
  readonly glued: boolean;
}

/** Letters, marks and digits in a row; Greek letters stand apart, so that `TNFα` is two words. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const GREEK_OR_NOT = /[\u0370-\u03ff]|[^\u0370-\u03ff]+/gu;
const GLUE = /^[-\u2010-\u2015\u2212\u00ad'\u2019.+]*$/u;
const PLAIN = /^[a-z0-9]+$/u;

/** A character that is no Latin letter or digit, in letters and digits of its own. */
const spelledOut = (character: string): string => `u${(character.codePointAt(0) ?? 0).toString(16)}`;

/** Lower case, without accents, in ASCII. */
function folded(run: string): string {
  const lower = run.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (character) => greekWord(character) ?? (/[\p{L}\p{N}]/u.test(character) ? spelledOut(character) : ''));
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

function* pieces(text: string): Iterable<Piece> {
  let last = -1;
  for (const run of text.matchAll(RUN)) {
    const hasGreek = /[\u0370-\u03ff]/u.test(run[0]);
    let at = run.index;
    for (const part of hasGreek ? run[0].match(GREEK_OR_NOT) ?? [] : [run[0]]) {
      const glued = last >= 0 && GLUE.test(text.slice(last, at));
      const lower = folded(part);
      const split = splitGreekWord(lower);
      if (split) {
        // The letters of the parts cannot be told apart in the text any more once it was folded: all stand for the whole.
        for (const [place, piece] of split.entries()) yield { text: piece, start: at, end: at + part.length, glued: place > 0 || glued };
      } else if (lower !== '') yield { text: lower, start: at, end: at + part.length, glued };
      at += part.length;
      last = at;
    }
  }
}

/** The words of a text, each in the form in which it is compared. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { text: run, start, end, glued } of pieces(text)) {
    const spelled = withoutRoman(americanSpelling(run), words.at(-1)?.form);
    words.push({ form: withoutPlural(spelled), exact: spelled, start, end, glued });
  }
  return words;
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d/u.test(word.form);

/** What stands for a word where it is joined to others: `il` for an interleukin with a number, a letter for a Greek word. */
function joinedForm(words: readonly Word[], at: number, first: boolean, form: string): string {
  if (form === 'interleukin' && isNumber(words[at + 1])) return 'il';
  return (first ? undefined : latinLetter(form)) ?? form;
}

/**
 * All words in one piece, by which whole names are compared: `IL-2`, `il 2` and `interleukin 2` are
 * `il2`, `IFN-γ` is `ifng`. `exact` keeps the plural.
 */
export function joinedKey(words: readonly Word[], exact = false): string {
  let key = '';
  for (const [at, word] of words.entries()) key += joinedForm(words, at, at === 0, exact ? word.exact : word.form);
  return key;
}

const LONGEST_JOINED = 16;
const MOST_JOINED = 4;
const SHORT = 5;

/** Whether a word is written together with the one before by some. */
function joins(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before) return false;
  if (word.glued || isNumber(word) || before.form.length === 1) return true;
  return before.form.length <= SHORT && latinLetter(word.form) !== undefined;
}

/** Neighbouring words that some write in one: `t cell` as `tcell`, `il 2` as `il2`. */
export function* joinedWords(words: readonly Word[]): Iterable<{ readonly form: string; readonly from: number; readonly to: number }> {
  for (let from = 0; from < words.length; from += 1) {
    let form = joinedForm(words, from, true, words[from]?.form ?? '');
    for (let to = from + 1; to < Math.min(words.length, from + MOST_JOINED) && joins(words, to); to += 1) {
      form += joinedForm(words, to, false, words[to]?.form ?? '');
      if (form.length > LONGEST_JOINED) break;
      yield { form, from, to: to + 1 };
    }
  }
}

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

/** Letters, marks and digits in a row. */
const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const IS_ASCII = /^[\0-\x7f]*$/u;
/** Greek letters stand apart, so that `TNFα` is two words. */
const GREEK_OR_NOT = /[\u0370-\u03ff]|[^\u0370-\u03ff]+/gu;
const PLAIN = /^[a-z0-9]+$/u;
const GLUE = new Set("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad'\u2019.+");

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

/** `interleukin2` is two words. */
const INTERLEUKIN = /^(interleukin)(\d\w*)$/u;

type Form = Pick<Word, 'form' | 'exact'>;

const HAS_DIGIT = /\d/u;

/** Forms of the words of a run; a release repeats its words, so those seen last are kept. Symbols are not repeated. */
const known = new Map<string, readonly Form[]>();
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 40;

function formsOf(run: string): readonly Form[] {
  const seen = known.get(run);
  if (seen) return seen;
  const lower = folded(run);
  const parts = lower === '' ? [] : (splitGreekWord(lower) ?? INTERLEUKIN.exec(lower)?.slice(1) ?? [lower]);
  const forms = parts.map((part) => {
    const exact = americanSpelling(part);
    return { form: withoutPlural(exact), exact };
  });
  if (run.length <= LONGEST_KNOWN && !HAS_DIGIT.test(run)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(run, forms);
  }
  return forms;
}

/** The one word of a text that is nothing but that, as symbols are; null where the text has to be read. */
export function readSymbol(text: string): string | null {
  const lower = text.toLowerCase();
  if (!PLAIN.test(lower) || splitGreekWord(lower) || INTERLEUKIN.test(lower)) return null;
  return americanSpelling(lower);
}

/** Whether nothing but hyphens and the like stands between two places of a text. */
function isGlue(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!GLUE.has(text.charAt(at))) return false;
  return true;
}

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** Where letters and digits stand in a row, as from-to pairs; Greek letters apart. */
function runsOf(text: string): readonly number[] {
  const runs: number[] = [];
  if (IS_ASCII.test(text)) {
    let from = -1;
    for (let at = 0; at <= text.length; at += 1) {
      const inRun = at < text.length && isLetterOrDigit(text.charCodeAt(at));
      if (inRun && from < 0) from = at;
      else if (!inRun && from >= 0) {
        runs.push(from, at);
        from = -1;
      }
    }
    return runs;
  }
  for (const run of text.matchAll(RUN)) {
    let at = run.index;
    for (const part of run[0].match(GREEK_OR_NOT) ?? []) {
      runs.push(at, at + part.length);
      at += part.length;
    }
  }
  return runs;
}

/** The words of a text, each in the form in which it is compared. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const runs = runsOf(text);
  let last = -1;
  for (let run = 0; run < runs.length; run += 2) {
    const [start, end] = [runs[run] ?? 0, runs[run + 1] ?? 0];
    let glued = last >= 0 && isGlue(text, last, start);
    // Words of one run cannot be told apart in the text once it was folded: all stand for the whole.
    for (const { form, exact } of formsOf(text.slice(start, end))) {
      const number = withoutRoman(exact, words.length === 0 ? undefined : words[words.length - 1]?.form);
      words.push({ form: number === exact ? form : number, exact: number, start, end, glued });
      glued = true;
    }
    last = end;
  }
  return words;
}

const isNumber = (word: Word | undefined): boolean => {
  const first = word?.form.charCodeAt(0) ?? 0;
  return first >= 48 && first <= 57;
};

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
  const [only] = words;
  if (only && words.length === 1) return exact ? only.exact : only.form;
  let key = '';
  for (const [at, word] of words.entries()) key += joinedForm(words, at, at === 0, exact ? word.exact : word.form);
  return key;
}

const LONGEST_JOINED = 16;
const MOST_JOINED = 4;
const SHORT = 5;

const isLetter = (word: Word): boolean => word.form.length === 1 && !isNumber(word);

/** Whether a word is written together with the one before by some. */
function joins(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before) return false;
  if (word.glued || isLetter(before)) return true;
  if (before.form.length > SHORT) return before.form === 'interleukin' && isNumber(word);
  return isNumber(word) || latinLetter(word.form) !== undefined;
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

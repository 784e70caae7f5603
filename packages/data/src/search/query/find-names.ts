import { MISLEADING, VARIANT } from '../index/index-file.ts';
import type { SearchTables } from '../index/index-file.ts';
import { readWords } from '../normalise/read-words.ts';
import type { SortedTexts } from '../index/sorted-texts.ts';
import type { Matches } from './matches.ts';
import { FLOOR, PART_BY_FIELD, WHOLE_BY_FIELD, WHOLE_VARIANT } from './scores.ts';

/** What both ways of looking for names read. */
export interface NameTables {
  readonly tables: SearchTables;
  readonly keys: SortedTexts;
  /** What each record is worth by itself, from 0 to 130. */
  readonly worth: Uint8Array;
  /** The name at a place, as it is written. */
  textOf(name: number): string;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const WORTH_OF_WHOLE = 0.5;
const WORTH_OF_PART = 0.8;
const HOW_MUCH = 100;
const LITERAL = 12;
/** Names that are compared letter by letter at most. */
const MOST_COMPARED = 50;
/** Names of which words are read at most, where they begin with what was typed. */
const MOST_READ = 100;

/** `IL1` begins `IL10`, but that is another number; `IL17` begins `IL17A`, which is one of its kind. */
const OTHER_NUMBER = 90;
const ONE_OF_ITS_KIND = 60;

const SYMBOL_FIELD = 1;
const SYMBOL_SCORE = FLOOR.symbol;

/** Names that equal what was typed; those that do letter by letter, hyphens and all, before others. */
export function findWholeNames({ tables, keys, worth, textOf }: NameTables, key: string, typed: string, matches: Matches): void {
  const [from, to] = keys.equalTo(key);
  for (let name = from; name < to; name += 1) {
    const record = tables.nameRecords[name] ?? 0;
    const [slot, field] = [tables.nameSlots[name] ?? 0, tables.nameFields[name] ?? 0];
    const isLiteral = name - from < MOST_COMPARED && textOf(name).toLowerCase() === typed.toLowerCase();
    const own = (worth[record] ?? 0) * WORTH_OF_WHOLE + (isLiteral ? LITERAL : 0);
    if ((slot & MISLEADING) !== 0) {
      matches.offer(record, FLOOR.some + own, 'ALIAS', name);
      continue;
    }
    const score = (slot & VARIANT) !== 0 ? Math.min(WHOLE_BY_FIELD[field] ?? 0, FLOOR.symbol) - WHOLE_VARIANT : (WHOLE_BY_FIELD[field] ?? 0);
    matches.offer(record, score + own, (WHOLE_BY_FIELD[field] ?? 0) >= SYMBOL_SCORE ? 'EXACT_SYMBOL' : 'ALIAS', name);
  }
}

/** Whether the first so many letters of a name are of more than one of its words: "ras homolog" begins with "rash" by chance. */
function spansWords(name: string, letters: number): boolean {
  let length = 0;
  for (const [place, { exact, glued }] of readWords(name).entries()) {
    if (place > 0 && !glued) break;
    length += exact.length;
  }
  return length < letters;
}

/**
 * Names that begin with what was typed, worth at least `floor`, those of symbols as much as any. Of a word that stands
 * as it is in names, a name that begins so over the end of its first word is worth no more than one spelled almost so.
 */
export function findNamesStarting({ tables, keys, worth, textOf }: NameTables, key: string, floor: number, isWord: boolean, matches: Matches): void {
  const [from, to] = keys.startingWith(key);
  const isRead = isWord && to - from <= MOST_READ;
  const endsInNumber = isDigit(key.charCodeAt(key.length - 1));
  for (let name = from; name < to; name += 1) {
    const length = keys.lengthOf(name);
    if (length === key.length) continue;
    const record = tables.nameRecords[name] ?? 0;
    const field = tables.nameFields[name] ?? 0;
    const start = isRead && field !== SYMBOL_FIELD && ((tables.nameSlots[name] ?? 0) & VARIANT) === 0 && spansWords(textOf(name), key.length) ? FLOOR.fuzzy : floor;
    let score = (field === SYMBOL_FIELD ? FLOOR.prefix : start) + (worth[record] ?? 0) * WORTH_OF_PART + (PART_BY_FIELD[field] ?? 0);
    score += HOW_MUCH * (key.length / length);
    const next = keys.bytes[(keys.ends[name] ?? 0) - length + key.length] ?? 0;
    if (endsInNumber && isDigit(next)) score -= OTHER_NUMBER;
    else if (field === SYMBOL_FIELD && length - key.length === 1) score += ONE_OF_ITS_KIND;
    if (((tables.nameSlots[name] ?? 0) & MISLEADING) !== 0) score = FLOOR.some;
    matches.offer(record, score, 'PREFIX', name);
  }
}

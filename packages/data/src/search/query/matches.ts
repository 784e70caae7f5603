import type { MatchKind } from '../search.ts';
import { MATCH_KINDS } from '../search.ts';

/** The best match of every record that was found so far. Room for all records is taken once, and used by one search after the other. */
export interface Matches {
  /** Takes a match where it is better than what the record has. `name` is the place of the name that matched, or -1. */
  offer(record: number, score: number, kind: MatchKind, name: number): void;
  has(record: number): boolean;
  scoreOf(record: number): number;
  kindOf(record: number): MatchKind;
  nameOf(record: number): number;
  /** Records that matched, in no order. */
  readonly found: readonly number[];
  clear(): void;
}

export function createMatches(records: number): Matches {
  const scores = new Float64Array(records);
  const names = new Int32Array(records);
  const kinds = new Uint8Array(records);
  const found: number[] = [];
  return {
    found,
    offer(record, score, kind, name) {
      const known = scores[record] ?? 0;
      if (score <= known) return;
      if (known === 0) found.push(record);
      scores[record] = score;
      names[record] = name;
      kinds[record] = MATCH_KINDS.indexOf(kind);
    },
    has: (record) => (scores[record] ?? 0) > 0,
    scoreOf: (record) => scores[record] ?? 0,
    kindOf: (record) => MATCH_KINDS[kinds[record] ?? 0] ?? 'WORDS',
    nameOf: (record) => names[record] ?? -1,
    clear() {
      for (const record of found) scores[record] = 0;
      found.length = 0;
    },
  };
}

import { distance } from 'fastest-levenshtein';
import { compareIds } from '../../records/compare-ids.ts';
import type { NodeType } from '../../records/release.record.ts';
import { NODE_TYPES } from '../embedded/node-tables.ts';
import type { NodeTables } from '../embedded/node-tables.ts';
import { prefixOf } from './identifier-spelling.ts';

/** Ids of one prefix, in order, with their numbers where every id is one: `HGNC:6001`, `wikipathways:WP49`. */
interface Pool {
  readonly ids: readonly string[];
  readonly numbers: readonly number[] | null;
}

/** Letters that two spellings differ by. */
export type Distance = (left: string, right: string) => number;

export type NearestIds = (curie: string, type: NodeType | undefined, most: number) => readonly string[];

/** A text longer than this behind its prefix is no mistyped id, and is not compared with any. */
const LONGEST = 40;

/** An id that is longer or shorter by more letters than this is not compared. */
const NEAR_LENGTH = 3;

const EMPTY: Pool = { ids: [], numbers: null };

/** The number of an id that has one behind its prefix, letters before it allowed. */
function numberOf(curie: string): number | null {
  const digits = /^[^:]+:[A-Za-z]*(\d{1,15})$/u.exec(curie)?.[1];
  return digits === undefined ? null : Number(digits);
}

function createPool(ids: readonly string[]): Pool {
  const numbers = ids.map(numberOf);
  return { ids, numbers: numbers.every((number) => number !== null) ? numbers : null };
}

/** The first place whose number is not below the one sought. */
function placeOf(numbers: readonly number[], sought: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Goes outward from where the number would stand, the nearer side first. */
function closestNumbers(ids: readonly string[], numbers: readonly number[], sought: number, most: number): readonly string[] {
  let above = placeOf(numbers, sought);
  let below = above - 1;
  const nearest: string[] = [];
  while (nearest.length < Math.min(most, ids.length)) {
    const up = (numbers[above] ?? Infinity) - sought;
    const down = sought - (numbers[below] ?? -Infinity);
    const id = ids[down <= up ? below-- : above++];
    if (id !== undefined) nearest.push(id);
  }
  return nearest;
}

function closestSpellings(ids: readonly string[], asked: string, most: number, measure: Distance): readonly string[] {
  if (asked.length - prefixOf(asked).length > LONGEST + ':'.length) return [];
  return ids
    .filter((id) => Math.abs(id.length - asked.length) <= NEAR_LENGTH)
    .map((id) => ({ id, away: measure(id.toLowerCase(), asked) }))
    .sort((left, right) => left.away - right.away || compareIds(left.id, right.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/**
 * Proposes ids of the release for one that it does not have: of the same prefix, by the closest
 * number, otherwise by the fewest letters to change among ids of about the same length. Nothing
 * where the type has no such prefix, or where the text is too long to be a mistyped id.
 */
export function createNearestIds(nodes: NodeTables, measure: Distance = distance): NearestIds {
  const pools = new Map<string, ReadonlyMap<string, Pool>>();
  const poolsOf = (type: NodeType | undefined): ReadonlyMap<string, Pool> => {
    const known = pools.get(type ?? '');
    if (known) return known;
    const groups = new Map<string, Set<string>>();
    for (const one of type === undefined ? NODE_TYPES : [type]) {
      for (const id of nodes[one].keys()) {
        const prefix = prefixOf(id);
        const group = groups.get(prefix);
        if (group) group.add(id);
        else groups.set(prefix, new Set([id]));
      }
    }
    const made = new Map([...groups].map(([prefix, ids]) => [prefix, createPool([...ids].sort(compareIds))]));
    pools.set(type ?? '', made);
    return made;
  };
  return (curie, type, most) => {
    const { ids, numbers } = poolsOf(type).get(prefixOf(curie)) ?? EMPTY;
    const sought = numberOf(curie);
    return numbers && sought !== null ? closestNumbers(ids, numbers, sought, most) : closestSpellings(ids, curie, most, measure);
  };
}

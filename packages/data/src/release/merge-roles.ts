import type { AopEventRecord } from '../records/aop.record.ts';
import type { EventRole } from '../records/vocabularies.ts';

/** An event that two sources place in an AOP in different roles. */
export interface RoleDifference {
  readonly aop: string;
  readonly event: string;
  readonly kept: readonly EventRole[];
  readonly other: readonly EventRole[];
  /** Sources of the roles that stay, and of the others. */
  readonly keptSources: readonly string[];
  readonly otherSources: readonly string[];
}

/** Rows of one AOP and one event. */
type Pair = readonly AopEventRecord[];

function byPair(rows: Iterable<AopEventRecord>): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, AopEventRecord[]>();
  for (const row of rows) {
    const key = `${row.aop} ${row.event}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [row]);
    else pair.push(row);
  }
  return pairs;
}

const rolesOf = (rows: Pair): readonly EventRole[] => [...new Set(rows.map(({ role }) => role))].sort();
const sourcesOf = (rows: Pair): readonly string[] => [...new Set(rows.flatMap(({ sources }) => sources))].sort();

/**
 * What a later source may add to the events of AOPs. The role belongs to the pair of AOP and event: where
 * an earlier source has given the pair its roles, rows with others are left out, and the difference is told.
 */
export function keepKnownRoles(
  known: Iterable<AopEventRecord>,
  rows: readonly AopEventRecord[],
): { readonly rows: readonly AopEventRecord[]; readonly differences: readonly RoleDifference[] } {
  const knownPairs = byPair(known);
  const differences: RoleDifference[] = [];
  const kept: AopEventRecord[] = [];
  for (const [key, pair] of byPair(rows)) {
    const first = knownPairs.get(key);
    const [row] = pair;
    if (first === undefined || row === undefined) {
      kept.push(...pair);
      continue;
    }
    const roles = rolesOf(first);
    kept.push(...pair.filter(({ role }) => roles.includes(role)));
    const others = rolesOf(pair);
    if (roles.join() === others.join()) continue;
    differences.push({ aop: row.aop, event: row.event, kept: roles, other: others, keptSources: sourcesOf(first), otherSources: sourcesOf(pair) });
  }
  return { rows: kept, differences };
}

import { derived } from '../records/derived.ts';
import { causesOf, effectsOf, neighboursOf } from './causal-edge.ts';
import type { CausalEdge, Neighbours } from './causal-edge.ts';

/** Every event that a walk meets, however often it is met; the one it starts from is left out. */
function reach(start: string, neighbours: Neighbours): ReadonlySet<string> {
  const met = new Set<string>();
  const open = [start];
  for (let event = open.pop(); event !== undefined; event = open.pop()) {
    for (const next of neighboursOf(neighbours, event)) {
      if (met.has(next)) continue;
      met.add(next);
      open.push(next);
    }
  }
  met.delete(start);
  return met;
}

/** What was reached before, by where each walk began. */
const known = derived((_neighbours: Neighbours) => new Map<string, ReadonlySet<string>>());

function reachOnce(start: string, neighbours: Neighbours): ReadonlySet<string> {
  const walks = known(neighbours);
  const found = walks.get(start);
  if (found) return found;
  const met = reach(start, neighbours);
  // What leads nowhere costs nothing, and may be any text.
  if (met.size > 0) walks.set(start, met);
  return met;
}

/**
 * The events that lead to an event by the given relationships, which must be those of one AOP:
 * pooled over AOPs a walk is hardly selective. The event itself never counts, in a cycle neither.
 */
export const upstreamOf = (event: string, relationships: readonly CausalEdge[]): ReadonlySet<string> =>
  reachOnce(event, causesOf(relationships));

/** The events that an event leads to by the relationships of one AOP; otherwise as `upstreamOf`. */
export const downstreamOf = (event: string, relationships: readonly CausalEdge[]): ReadonlySet<string> =>
  reachOnce(event, effectsOf(relationships));

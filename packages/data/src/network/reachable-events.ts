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

/**
 * The events that lead to an event by the given relationships, which must be those of one AOP:
 * pooled over AOPs a walk is hardly selective. The event itself never counts, in a cycle neither.
 */
export const upstreamOf = (event: string, relationships: readonly CausalEdge[]): ReadonlySet<string> =>
  reach(event, causesOf(relationships));

/** The events that an event leads to by the relationships of one AOP; otherwise as `upstreamOf`. */
export const downstreamOf = (event: string, relationships: readonly CausalEdge[]): ReadonlySet<string> =>
  reach(event, effectsOf(relationships));

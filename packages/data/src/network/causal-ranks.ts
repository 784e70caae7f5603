import { effectsOf, neighboursOf } from './causal-edge.ts';
import type { CausalEdge } from './causal-edge.ts';
import { strongComponents } from './strong-components.ts';

/**
 * The place of each event in the causal order of one AOP: the number of steps of the longest path
 * that ends at it, after the events of a cycle are joined into one place; 0 for a start. Null for an
 * event that no relationship touches. Depends on neither the order of events nor of relationships.
 */
export function causalRanks(
  events: Iterable<string>,
  relationships: readonly CausalEdge[],
): ReadonlyMap<string, number | null> {
  const components = strongComponents(relationships);
  const componentOf = new Map<string, number>();
  components.forEach((component, index) => {
    for (const event of component) componentOf.set(event, index);
  });

  const effects = effectsOf(relationships);
  const ranks: number[] = components.map(() => 0);
  // Causes stand behind their effects, so that walking backwards meets each place after all that lead to it.
  for (let index = components.length - 1; index >= 0; index -= 1) {
    const following = (ranks[index] ?? 0) + 1;
    for (const event of components[index] ?? []) {
      for (const effect of neighboursOf(effects, event)) {
        const place = componentOf.get(effect);
        if (place !== undefined && place !== index) ranks[place] = Math.max(ranks[place] ?? 0, following);
      }
    }
  }

  const rankOf = (event: string): number | null => {
    const place = componentOf.get(event);
    return place === undefined ? null : (ranks[place] ?? null);
  };
  return new Map([...events].map((event) => [event, rankOf(event)]));
}

/** Orders places of the causal order; an event without one comes last. */
export function compareRanks(left: number | null, right: number | null): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left - right;
}

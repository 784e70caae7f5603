import { effectsOf, neighboursOf } from './causal-edge.ts';
import type { CausalEdge } from './causal-edge.ts';

/** A place in the walk: an event, what it leads to, and how many of those have been looked at. */
interface Step {
  readonly event: string;
  readonly next: readonly string[];
  looked: number;
}

/**
 * Joins events that lead to each other (Tarjan, without recursion, so that a long chain cannot
 * exhaust the stack). Components come effects first: one that leads to another stands behind it.
 * An event outside every cycle is a component of its own.
 */
export function strongComponents(edges: readonly CausalEdge[]): readonly (readonly string[])[] {
  const effects = effectsOf(edges);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const unassigned: string[] = [];
  const isUnassigned = new Set<string>();
  const components: string[][] = [];

  const enter = (event: string): Step => {
    order.set(event, order.size);
    lowest.set(event, order.size - 1);
    unassigned.push(event);
    isUnassigned.add(event);
    return { event, next: neighboursOf(effects, event), looked: 0 };
  };
  const lower = (event: string, to: number): void => {
    lowest.set(event, Math.min(lowest.get(event) ?? to, to));
  };
  const closeComponent = (root: string): void => {
    const from = unassigned.lastIndexOf(root);
    const component = unassigned.splice(from);
    for (const event of component) isUnassigned.delete(event);
    components.push(component);
  };

  for (const { upstream } of edges) {
    if (order.has(upstream)) continue;
    const path = [enter(upstream)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = step.next[step.looked];
      step.looked += 1;
      if (next === undefined) {
        path.pop();
        const low = lowest.get(step.event) ?? 0;
        if (low === order.get(step.event)) closeComponent(step.event);
        const caller = path.at(-1);
        if (caller) lower(caller.event, low);
      } else if (!order.has(next)) {
        path.push(enter(next));
      } else if (isUnassigned.has(next)) {
        lower(step.event, order.get(next) ?? 0);
      }
    }
  }
  return components;
}

/** Whether relationships run in a circle anywhere, a relationship from an event to itself included. */
export const isCyclic = (edges: readonly CausalEdge[]): boolean =>
  edges.some(({ upstream, downstream }) => upstream === downstream) ||
  strongComponents(edges).some((component) => component.length > 1);

import { DirectedGraph } from 'graphology';
import { betweenness as betweennessCentrality } from 'graphology-metrics/centrality/index.js';
import { compareIds } from '../records/compare-ids.ts';
import type { CausalEdge } from './causal-edge.ts';

/** Where an event stands in the network of everything that has been described; no judgement of its weight in biology. */
export interface EventMeasures {
  readonly event: string;
  /** Events that relationships lead from, to this one, in any AOP; each counts once. */
  readonly inDegree: number;
  readonly outDegree: number;
  /**
   * Share of the shortest ways between other events that pass through it, 0 to 1, over all AOPs together
   * (Brandes; normalised by the number of ordered pairs of other events).
   */
  readonly betweenness: number;
  /** More than one event leads to it. */
  readonly converging: boolean;
  /** It leads to more than one event. */
  readonly diverging: boolean;
}

/** Measures of every event that a relationship touches, in the order of ids. A relationship from an event to itself counts for nothing. */
export function measureEvents(relationships: readonly CausalEdge[]): ReadonlyMap<string, EventMeasures> {
  const graph = new DirectedGraph();
  const events = [...new Set(relationships.flatMap(({ upstream, downstream }) => [upstream, downstream]))].sort(compareIds);
  for (const event of events) graph.addNode(event);
  for (const { upstream, downstream } of relationships) if (upstream !== downstream) graph.mergeEdge(upstream, downstream);
  // The library makes room for the events of a graph, and none is no room.
  const betweenness: Readonly<Record<string, number>> = events.length === 0 ? {} : betweennessCentrality(graph, { normalized: true });
  return new Map(
    events.map((event) => {
      const inDegree = graph.inDegree(event);
      const outDegree = graph.outDegree(event);
      return [event, { event, inDegree, outDegree, betweenness: betweenness[event] ?? 0, converging: inDegree > 1, diverging: outDegree > 1 }];
    }),
  );
}

import { derived } from '../records/derived.ts';

/** What a walk must know of a relationship: which event leads to which. */
export interface CausalEdge {
  readonly upstream: string;
  readonly downstream: string;
}

/** Events that a walk can go to from an event, each as often as relationships lead there. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

const NONE: readonly string[] = Object.freeze([]);

function collect(edges: readonly CausalEdge[], from: keyof CausalEdge, to: keyof CausalEdge): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const edge of edges) {
    const known = neighbours.get(edge[from]);
    if (known) known.push(edge[to]);
    else neighbours.set(edge[from], [edge[to]]);
  }
  return neighbours;
}

/** What each event leads to. */
export const effectsOf = derived((edges: readonly CausalEdge[]): Neighbours => collect(edges, 'upstream', 'downstream'));

/** What leads to each event. */
export const causesOf = derived((edges: readonly CausalEdge[]): Neighbours => collect(edges, 'downstream', 'upstream'));

export const neighboursOf = (neighbours: Neighbours, event: string): readonly string[] => neighbours.get(event) ?? NONE;

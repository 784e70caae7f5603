import type { NodeType } from '@sequela/data';
import type { ClassType } from 'type-graphql';

export const SUBGRAPH_NAMES = ['aop', 'gene', 'immune', 'evidence', 'document'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

/** Where a router finds the subgraphs when nothing else is said; see `npm run start:subgraph`. */
export const SUBGRAPH_PORTS: Readonly<Record<SubgraphName, number>> = { aop: 4001, gene: 4002, immune: 4003, evidence: 4004, document: 4005 };

/** One slice of the graph: the classes that make it up. */
export interface Subgraph {
  readonly name: SubgraphName;
  /** Resolver classes without constructor arguments. */
  readonly resolvers: readonly (new () => object)[];
  /** Every object type of the subgraph that no root field leads to: stubs and extended types. */
  readonly types: readonly ClassType[];
  /** Node types that routers may enter here by id. */
  readonly entities: readonly NodeType[];
}

import type { NodeType } from '@sequela/data';
import type { ClassType } from 'type-graphql';

export const SUBGRAPH_NAMES = ['aop', 'gene', 'immune', 'evidence'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

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

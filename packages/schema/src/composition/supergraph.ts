import { assertCompositionSuccess, composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import type { SubgraphName } from './subgraph.ts';

/** Where a router finds the subgraphs when nothing else is said; see `npm run start:subgraph`. */
export const SUBGRAPH_PORTS: Readonly<Record<SubgraphName, number>> = { aop: 4001, gene: 4002, immune: 4003, evidence: 4004 };

export interface ComposedGraph {
  /** For a router. */
  readonly supergraph: string;
  /** For a caller: without the machinery of federation. */
  readonly api: string;
}

/** Composes subgraphs; throws with every reason why they do not fit together. */
export function composeGraph(sdlByName: Readonly<Record<SubgraphName, string>>): ComposedGraph {
  const services = (Object.entries(sdlByName) as [SubgraphName, string][]).map(([name, sdl]) => ({
    name,
    typeDefs: parse(sdl),
    url: `http://localhost:${SUBGRAPH_PORTS[name]}/graphql`,
  }));
  const result = composeServices(services);
  assertCompositionSuccess(result);
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${print(transformSupergraphToPublicSchema(parse(result.supergraphSdl))).trim()}\n`,
  };
}

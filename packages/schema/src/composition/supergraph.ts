import { assertCompositionSuccess, composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { withPrices } from '../price/with-prices.ts';
import { SUBGRAPH_PORTS, type SubgraphName } from './subgraph.ts';

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
    // Composing takes all of federation out, prices with it; callers need those.
    api: withPrices(print(transformSupergraphToPublicSchema(parse(result.supergraphSdl))), { defining: true }),
  };
}

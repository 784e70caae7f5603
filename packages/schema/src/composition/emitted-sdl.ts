import { printSubgraph } from './subgraph-schema.ts';
import { SUBGRAPH_NAMES, type Subgraph, type SubgraphName } from './subgraph.ts';
import { composeGraph } from './supergraph.ts';

/** Every SDL file by its name: one per subgraph, `supergraph` for a router, `api` for callers. */
export function emitSdl(subgraphs: Readonly<Record<SubgraphName, Subgraph>>): Readonly<Record<string, string>> {
  const printed = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, printSubgraph(subgraphs[name])])) as Record<
    SubgraphName,
    string
  >;
  return { ...printed, ...composeGraph(printed) };
}

import { attributesObject, EVENT_ATTRIBUTES, PROVENANCE_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES } from '../network/attributes.ts';
import { jsonEntries } from '../network/json-chunks.ts';
import { networkFormat } from '../network/network-format.ts';
import type { CausalNetwork } from '../network/network.ts';

/** The JSON that Cytoscape.js reads and Cytoscape desktop exchanges with it: `elements` below `data` of the whole. */
export async function* cyjsChunks(network: CausalNetwork): AsyncGenerator<string, void, undefined> {
  const { provenance } = network;
  yield `{"format_version":"1.0","generated_by":"sequela","target_cytoscapejs_version":"~3",\n"data":${JSON.stringify({ ...attributesObject(PROVENANCE_ATTRIBUTES, provenance), shared_name: provenance.title })},\n"elements":{"nodes":[`;
  yield* jsonEntries(network.events(), (event) => ({ data: { id: event.id, shared_name: event.title, ...attributesObject(EVENT_ATTRIBUTES, event) } }));
  yield '\n],\n"edges":[';
  yield* jsonEntries(network.relationships(), (each) => ({ data: { id: each.id, source: each.from, target: each.to, name: each.id, ...attributesObject(RELATIONSHIP_ATTRIBUTES, each) } }));
  yield '\n]}}\n';
}

export const cyjsFormat = networkFormat({
  slug: 'cyjs',
  name: 'Cytoscape.js JSON',
  about: 'Read by Cytoscape and Cytoscape.js; events as nodes, relationships as edges, with everything known of each as attributes.',
  group: 'network',
  ending: 'cyjs',
  type: 'application/json; charset=utf-8',
  writing: 1,
  chunks: cyjsChunks,
});

import { EVENT_ATTRIBUTES, filledAttributes, PROVENANCE_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES, type Attribute, type AttributeType, type AttributeValue } from '../network/attributes.ts';
import { networkFormat } from '../network/network-format.ts';
import type { CausalNetwork } from '../network/network.ts';
import { xmlText } from '../network/xml-text.ts';

/** GraphML has no lists; entries stand in one text, between them what no title holds by itself. */
const BETWEEN = ' | ';
const TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', integer: 'int', boolean: 'boolean', strings: 'string' };

type Domain = 'graph' | 'node' | 'edge';

const keyId = (domain: Domain, key: string): string => `${domain}_${key}`;

const declarations = <T>(domain: Domain, attributes: readonly Attribute<T>[]): string =>
  attributes.map(({ key, type, about }) => `  <key id="${keyId(domain, key)}" for="${domain}" attr.name="${key}" attr.type="${TYPES[type]}"><desc>${xmlText(about)}</desc></key>\n`).join('');

const data = <T>(domain: Domain, attributes: readonly Attribute<T>[], of: T): string => filledAttributes(attributes, of).map(([{ key }, value]) => `<data key="${keyId(domain, key)}">${xmlText(written(value))}</data>`).join('');

const written = (value: Exclude<AttributeValue, null>): string => (Array.isArray(value) ? value.join(BETWEEN) : String(value));

/** A directed graph in GraphML, its keys declared first, what it says of itself as data of the graph. */
export async function* graphmlChunks(network: CausalNetwork): AsyncGenerator<string, void, undefined> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield declarations('graph', PROVENANCE_ATTRIBUTES) + declarations('node', EVENT_ATTRIBUTES) + declarations('edge', RELATIONSHIP_ATTRIBUTES);
  yield `  <graph id="${xmlText(network.name)}" edgedefault="directed">\n    ${data('graph', PROVENANCE_ATTRIBUTES, network.provenance)}\n`;
  for await (const events of network.events()) yield events.map((event) => `    <node id="${xmlText(event.id)}">${data('node', EVENT_ATTRIBUTES, event)}</node>\n`).join('');
  for await (const page of network.relationships()) yield page.map((each) => `    <edge id="${xmlText(each.id)}" source="${xmlText(each.from)}" target="${xmlText(each.to)}">${data('edge', RELATIONSHIP_ATTRIBUTES, each)}</edge>\n`).join('');
  yield '  </graph>\n</graphml>\n';
}

export const graphmlFormat = networkFormat({
  slug: 'graphml',
  name: 'GraphML',
  about: 'Read by igraph, NetworkX, Gephi, yEd and Cytoscape; lists stand in one text with “ | ” between the entries.',
  group: 'network',
  ending: 'graphml',
  type: 'application/graphml+xml; charset=utf-8',
  writing: 1,
  chunks: graphmlChunks,
});

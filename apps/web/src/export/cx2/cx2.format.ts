import { attributesObject, EVENT_ATTRIBUTES, PROVENANCE_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES, type Attribute, type AttributeType } from '../network/attributes.ts';
import { jsonEntries } from '../network/json-chunks.ts';
import { networkFormat } from '../network/network-format.ts';
import type { CausalNetwork } from '../network/network.ts';

/** How CX2 calls the types of attributes. */
const TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', integer: 'integer', boolean: 'boolean', strings: 'list_of_string' };

const declared = <T>(attributes: readonly Attribute<T>[]): Readonly<Record<string, { readonly d: string }>> => Object.fromEntries(attributes.map(({ key, type }) => [key, { d: TYPES[type] }]));

/** Our ids and what NDEx and Cytoscape show as a name. */
const ID = { represents: { d: 'string' } };

/** The second version of Cytoscape's exchange format: descriptor, counts, declarations, data, and the status that says all is there. */
export async function* cx2Chunks(network: CausalNetwork): AsyncGenerator<string, void, undefined> {
  const numbers = new Map(network.eventIds.map((id, at) => [id, at]));
  const aspects = [
    { CXVersion: '2.0', hasFragments: false },
    {
      metaData: [
        { name: 'attributeDeclarations', elementCount: 1 },
        { name: 'networkAttributes', elementCount: 1 },
        { name: 'nodes', elementCount: network.eventIds.length },
        { name: 'edges', elementCount: network.relationshipIds.length },
      ],
    },
    { attributeDeclarations: [{ networkAttributes: declared(PROVENANCE_ATTRIBUTES), nodes: { ...ID, ...declared(EVENT_ATTRIBUTES) }, edges: { ...ID, ...declared(RELATIONSHIP_ATTRIBUTES) } }] },
    { networkAttributes: [attributesObject(PROVENANCE_ATTRIBUTES, network.provenance)] },
  ];
  yield `[${aspects.map((aspect) => JSON.stringify(aspect)).join(',\n')},\n{"nodes":[`;
  yield* jsonEntries(network.events(), (event) => ({ id: numbers.get(event.id), v: { represents: event.id, ...attributesObject(EVENT_ATTRIBUTES, event) } }));
  yield '\n]},\n{"edges":[';
  yield* jsonEntries(network.relationships(), (each, at) => ({ id: at, s: numbers.get(each.from), t: numbers.get(each.to), v: { represents: each.id, ...attributesObject(RELATIONSHIP_ATTRIBUTES, each) } }));
  yield '\n]},\n{"status":[{"success":true}]}]\n';
}

export const cx2Format = networkFormat({
  slug: 'cx2',
  name: 'Cytoscape CX2',
  about: 'Read by Cytoscape Web, NDEx and newer versions of Cytoscape, with the types of all attributes.',
  group: 'network',
  ending: 'cx2',
  type: 'application/json; charset=utf-8',
  writing: 1,
  chunks: cx2Chunks,
});

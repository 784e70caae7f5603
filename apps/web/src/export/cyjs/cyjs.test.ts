import { describe, expect, it } from '@jest/globals';
import cytoscape, { type ElementsDefinition } from 'cytoscape';
import { HOSTILE_TITLES, hostileNetwork, madeNetwork, wholeText } from '../testing/made-network.ts';
import type { CausalNetwork } from '../network/network.ts';
import { cyjsChunks } from './cyjs.format.ts';

/** What Cytoscape.js itself makes of a file. */
async function loaded(network: CausalNetwork) {
  const { data, elements } = JSON.parse(await wholeText(cyjsChunks(network))) as { readonly data: Record<string, unknown>; readonly elements: ElementsDefinition };
  return { data, graph: cytoscape({ headless: true, elements }) };
}

describe('a network in Cytoscape.js', () => {
  it('has its events, joined as they are', async () => {
    const { graph } = await loaded(madeNetwork());
    expect(graph.nodes().map((node) => [node.id(), node.data('name')])).toEqual([['aop.events:1', 'An event'], ['aop.events:2', 'Another event']]);
    const edge = graph.edges().first();
    expect([edge.source().id(), edge.target().id(), edge.data('interaction'), edge.data('weight_of_evidence')]).toEqual(['aop.events:1', 'aop.events:2', 'promotes', ['aop:40 HIGH']]);
  });

  it('says where it comes from', async () => {
    const { data } = await loaded(madeNetwork());
    expect(data).toMatchObject({ name: 'A pathway (aop:40)', origin_note: ['Not the published pathway'], rights: 'CC-BY-SA-4.0', version: 'r-1', attributions: ['One (CC-BY-4.0): Give credit to One'] });
  });

  it('keeps every title as it is', async () => {
    const { data, graph } = await loaded(hostileNetwork());
    expect(graph.nodes().map((node) => node.data('name'))).toEqual(HOSTILE_TITLES);
    expect(graph.nodes().map((node) => node.data('genes'))).toEqual(HOSTILE_TITLES.map((title) => [title]));
    expect(data['origin_note']).toEqual(HOSTILE_TITLES);
  });

  it('is a file where there is nothing in it', async () => {
    const { graph } = await loaded(madeNetwork({ events: [], relationships: [] }));
    expect(graph.elements()).toHaveLength(0);
  });
});

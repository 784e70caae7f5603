import { describe, expect, it } from '@jest/globals';
import { DirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { geneStatement, HOSTILE_TITLES, hostileNetwork, madeNetwork, networkEvent, wholeText } from '../testing/made-network.ts';
import type { CausalNetwork } from '../network/network.ts';
import { graphmlChunks } from './graphml.format.ts';

/** What graphology's reader makes of a file. */
const loaded = async (network: CausalNetwork) => parse(DirectedGraph, await wholeText(graphmlChunks(network)));

describe('a network in GraphML', () => {
  it('has its events, joined as they are', async () => {
    const graph = await loaded(madeNetwork());
    expect(graph.type).toBe('directed');
    expect(graph.nodes()).toEqual(['aop.events:1', 'aop.events:2']);
    expect(graph.getNodeAttributes('aop.events:1')).toMatchObject({ name: 'An event', level: 'CELLULAR', causal_rank: 1, roles: 'aop:40 KEY_EVENT' });
    expect(graph.extremities('aop.relationships:1')).toEqual(['aop.events:1', 'aop.events:2']);
    expect(graph.getEdgeAttributes('aop.relationships:1')).toMatchObject({ interaction: 'promotes', adjacency: 'ADJACENT', weight_of_evidence: 'aop:40 HIGH' });
  });

  it('says where it comes from', async () => {
    const graph = await loaded(madeNetwork());
    expect(graph.getAttributes()).toMatchObject({ name: 'A pathway (aop:40)', origin_note: 'Not the published pathway', rights: 'CC-BY-SA-4.0', version: 'r-1' });
  });

  it('keeps every title as it is', async () => {
    const graph = await loaded(hostileNetwork());
    expect(graph.mapNodes((_id, { name }) => name as string)).toEqual(HOSTILE_TITLES);
    expect(graph.mapNodes((_id, { genes }) => genes as string)).toEqual(HOSTILE_TITLES);
  });

  it('puts a sign in place of what XML cannot hold', async () => {
    const graph = await loaded(madeNetwork({ events: [networkEvent({ title: 'a\u0000b\u000bc\ud800d' })], relationships: [] }));
    expect(graph.getNodeAttribute('aop.events:1', 'name')).toBe('a\ufffdb\ufffdc\ufffdd');
  });

  it('has a gene once however often it is stated', async () => {
    const genes = [geneStatement(), geneStatement({ involvement: 'MARKER' }), geneStatement({ id: 'HGNC:6008', symbol: 'IL2RA', isCytokine: false, isReceptor: true })];
    const graph = await loaded(madeNetwork({ events: [networkEvent({ genes })], relationships: [] }));
    expect(graph.getNodeAttributes('aop.events:1')).toMatchObject({ genes: 'IL2 | IL2RA', gene_ids: 'HGNC:6001 | HGNC:6008', cytokines: 'IL2', receptors: 'IL2RA' });
  });
});

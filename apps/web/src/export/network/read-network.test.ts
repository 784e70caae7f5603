import { describe, expect, it } from '@jest/globals';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { getOperationAST, validate } from 'graphql';
import { API_SCHEMA } from '../../sections/testing/made-up-answer.ts';
import { cyjsChunks } from '../cyjs/cyjs.format.ts';
import type { ExportSubject } from '../export-subject.ts';
import { allOf } from '../testing/made-network.ts';
import type { AskGraph } from './ask-graph.ts';
import { EVENTS_AT_ONCE, readNetwork, RELATIONSHIPS_AT_ONCE } from './read-network.ts';

const VIEW = { humanOnly: false, alsoNamed: false };
const AOP: ExportSubject = { kind: 'aops', id: 'AOP:1', view: VIEW };
const addressOf = (path: string): string => `https://sequela.test${path}`;

interface Asked {
  readonly name: string;
  readonly variables: OperationVariables;
}

interface MadeGraph {
  readonly events: number;
  /** Genes of each event. */
  readonly genes?: number;
  /** Release of the answer to the n-th question. */
  readonly release?: (question: number) => string;
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_none, at) => from + at);
const PAGE = 200;

/** A graph of one AOP whose events stand in a line, with lists that are paged as those of the API; it writes down what it is asked. */
function madeGraph({ events, genes = 1, release = () => 'r-1' }: MadeGraph) {
  const asked: Asked[] = [];
  const paged = <T>(count: number, first: number, after: unknown, of: (at: number) => T) => {
    const from = after == null ? 0 : Number(after);
    const to = Math.min(count, from + first);
    return { pageInfo: { hasNextPage: to < count, endCursor: String(to) }, of: range(from, to).map(of) };
  };
  const list = <T>(count: number, after: unknown, of: (at: number) => T) => {
    const { pageInfo, of: nodes } = paged(count, PAGE, after, of);
    return { pageInfo, nodes };
  };
  const geneEdges = (first: number, after: unknown) => {
    const { pageInfo, of: edges } = paged(genes, first, after, (at) => ({ involvement: null, effectOnEvent: null, change: null, mentions: [], basis: 'STATED', status: null, referencesInherited: false, aops: at % 2 === 0 ? null : [{ id: 'aop:2' }], references: [], sources: [{ id: 'source:a' }], node: { id: `HGNC:${at}`, symbol: `G${at}`, classes: [], sources: [{ id: 'source:names' }] } }));
    return { pageInfo, edges };
  };
  const none = { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };
  const answers: Readonly<Record<string, (variables: OperationVariables) => object>> = {
    NetworkAopEvents: ({ after }) => ({ aop: { id: 'aop:1', title: 'Pathway', keyEvents: list(events, after, (at) => ({ id: `aop.events:${at}` })) } }),
    NetworkAopRelationships: ({ after }) => ({ aop: { relationships: list(events - 1, after, (at) => ({ id: `aop.relationships:${at}`, upstream: { id: `aop.events:${at}` }, downstream: { id: `aop.events:${at + 1}` } })) } }),
    NetworkEvents: ({ ids }) => ({
      nodes: (ids as readonly string[]).map((id) => ({ id, title: id, level: null, status: null, sourceUrl: null, direction: null, sources: [], aops: { pageInfo: none.pageInfo, edges: [{ role: 'KEY_EVENT', order: 1, node: { id: 'aop:1' } }, { role: 'ADVERSE_OUTCOME', order: 9, node: { id: 'aop:2' } }] }, genes: geneEdges(100, null), cellTypes: none })),
    }),
    NetworkMoreGenes: ({ after }) => ({ keyEvent: { genes: geneEdges(PAGE, after) } }),
    NetworkRelationships: ({ ids }) => ({
      nodes: (ids as readonly string[]).map((id) => {
        const at = Number(id.split(':')[1]);
        return { id, effect: 'PROMOTES', status: null, evidenceKind: null, basis: 'CURATED', sourceUrl: null, statusByAop: [], upstream: { id: `aop.events:${at}`, title: '' }, downstream: { id: `aop.events:${at + 1}`, title: '' }, biologicalPlausibility: null, empiricalSupport: null, sources: [], references: [], aops: none };
      }),
    }),
    NetworkAops: () => ({ nodes: [{ id: 'aop:1', title: 'Pathway', origin: 'RECONSTRUCTION', originNote: 'Made up', sourceUrl: null, wikiLicence: 'ALL_RIGHTS_RESERVED', status: { oecd: null, saaop: 'Do not cite', wiki: null }, sources: [] }] }),
    NetworkRelease: () => ({ release: { id: '', date: '2026-11-22', title: 'Release', licence: 'CC-BY-SA-4.0', licenceNote: null, sources: [source('source:a'), source('source:names'), source('source:unused')] } }),
  };
  const ask = async (document: TypedDocumentNode<unknown, OperationVariables>, variables: OperationVariables): Promise<object> => {
    const name = getOperationAST(document)?.name?.value ?? '';
    if (asked.every((each) => each.name !== name)) expect(validate(API_SCHEMA, document).map(({ message }) => message)).toEqual([]);
    asked.push({ name, variables });
    const answer = answers[name]?.(variables) ?? {};
    return { ...answer, release: { ...(answer as { readonly release?: object }).release, id: release(asked.length) } };
  };
  return { ask: ask as unknown as AskGraph, asked };
}

const source = (id: string) => ({ id, name: id, version: null, date: null, licence: 'CC0-1.0', licenceUrl: null, attribution: 'Credit', url: null });

describe('a network read from the graph', () => {
  it('knows its events, their genes and where they come from', async () => {
    const { ask } = madeGraph({ events: 3, genes: 3 });
    const network = await readNetwork(ask, { subject: AOP, addressOf, url: 'https://sequela.test/x' });
    const events = (await allOf(network.events())).flat();
    expect(events.map(({ id, places, role }) => [id, places.map(({ aop }) => aop), role])).toEqual(range(0, 3).map((at) => [`aop.events:${at}`, ['aop:1'], 'KEY_EVENT']));
    expect(events[0]?.genes.map(({ symbol }) => symbol)).toEqual(['G0', 'G2']);
    expect(network.provenance).toMatchObject({ page: 'https://sequela.test/aops/aop:1', title: 'Pathway (aop:1)', licence: 'CC-BY-SA-4.0' });
    expect(network.provenance.sources.map(({ id }) => id)).toEqual(['source:a', 'source:names']);
    expect(network.provenance.notes).toEqual(['Made up', expect.stringContaining('reserve all rights'), 'Before you cite aop:1: Its authors ask not to cite it.']);
  });

  it('asks an event of very many genes for the rest of them', async () => {
    const { ask, asked } = madeGraph({ events: 1, genes: 450 });
    const network = await readNetwork(ask, { subject: AOP, addressOf, url: '' });
    const [page] = await allOf(network.events());
    expect(page?.[0]?.genes).toHaveLength(225);
    expect(asked.filter(({ name }) => name === 'NetworkMoreGenes').map(({ variables }) => variables['after'])).toEqual(['100', '300']);
  });

  it('asks a small network for its events once, however often they are read', async () => {
    const { ask, asked } = madeGraph({ events: 30 });
    const network = await readNetwork(ask, { subject: AOP, addressOf, url: '' });
    await allOf(cyjsChunks(network));
    expect(asked.filter(({ name }) => name === 'NetworkEvents')).toHaveLength(2);
  });

  it('holds one page of a large one, and asks for a page when the one before is written', async () => {
    const events = 1000;
    const { ask, asked } = madeGraph({ events });
    const network = await readNetwork(ask, { subject: AOP, addressOf, url: '' });
    const before = asked.length;
    let written = 0;
    let most = 0;
    for await (const chunk of cyjsChunks(network)) {
      const entries = chunk.split('{"data":{"id":').length - 1;
      written += entries;
      most = Math.max(most, entries);
      const answered = asked.slice(before).reduce((sum, { variables }) => sum + ((variables['ids'] as readonly string[] | undefined)?.length ?? 0), 0);
      expect(answered - written).toBeLessThanOrEqual(0);
    }
    expect(written).toBe(events + events - 1);
    expect(most).toBe(RELATIONSHIPS_AT_ONCE);
    expect(Math.max(...asked.map(({ variables }) => (variables['ids'] as readonly string[] | undefined)?.length ?? 0))).toBe(RELATIONSHIPS_AT_ONCE);
    expect(asked.slice(before).filter(({ name }) => name === 'NetworkEvents')).toHaveLength(events / EVENTS_AT_ONCE);
  });

  it('fails when the release changes while it is read', async () => {
    const { ask } = madeGraph({ events: 200, release: (question) => (question < 8 ? 'r-1' : 'r-2') });
    await expect(readNetwork(ask, { subject: AOP, addressOf, url: '' })).rejects.toThrow('The release changed while the file was made');
  });
});

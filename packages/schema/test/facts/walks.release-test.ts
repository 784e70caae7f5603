import { describe, expect, it } from '@jest/globals';
import type expectedValues from './expected/walks.json';
import { expectedOf } from './expected-facts.ts';
import { answer, digest, everyNode, idsOf, WIKI, type Id } from './full-graph.ts';

const expected = expectedOf('walks') as typeof expectedValues;

interface Nodes {
  readonly nodes: readonly Id[];
}
interface Walked extends Id {
  readonly upstream: Nodes;
  readonly downstream: Nodes;
}

const byId = (ids: readonly string[]): readonly string[] => [...ids].sort((a, b) => Number(a.split(':')[1]) - Number(b.split(':')[1]));

/** Both walks of every event of an AOP, inside that AOP. */
const walksOf = (aop: string): readonly Walked[] =>
  answer<{ aop: { keyEvents: { nodes: readonly Walked[] } } }>(
    `{ aop(id: "${aop}") { keyEvents(first: 500) { nodes { id
      upstream(aop: "${aop}", first: 500) { nodes { id } } downstream(aop: "${aop}", first: 500) { nodes { id } } } } } }`,
  ).aop.keyEvents.nodes;

const upstreamLines = (aop: string): readonly string[] =>
  walksOf(aop).flatMap(({ id, upstream }) => upstream.nodes.map((other) => `${aop} ${id} ${other.id}`));
const downstreamLines = (aop: string): readonly string[] =>
  walksOf(aop).flatMap(({ id, downstream }) => downstream.nodes.map((other) => `${aop} ${other.id} ${id}`));

describe('walks', () => {
  it('end in the 19 cyclic AOPs, up and down, for every event', () => {
    expect(expected.cyclic).toHaveLength(19);
    expect(digest(expected.cyclic.flatMap(upstreamLines))).toEqual(expected.inCyclicAops);
    expect(digest(expected.cyclic.flatMap(downstreamLines))).toEqual(expected.inCyclicAops);
  });

  it('stay inside one AOP, in every AOP', () => {
    const aops = idsOf(everyNode<Id>('aops', WIKI, 'id'));
    expect(digest(aops.flatMap(upstreamLines))).toEqual(expected.inAllAops);
  });

  it('find a cycle in AOP 3 and end upstream of event 896 with six events', () => {
    const walks = walksOf('aop:3');
    const leading = new Set(walks.flatMap(({ id, upstream }) => upstream.nodes.map((other) => `${other.id} ${id}`)));
    const around = [...leading].filter((pair) => leading.has(pair.split(' ').reverse().join(' ')));
    expect(around).not.toEqual([]);
    expect(byId(idsOf(walks.find(({ id }) => id === 'aop.events:896')?.upstream.nodes ?? []))).toEqual(expected.upstreamOf896InAop3);
    expect(expected.upstreamOf896InAop3).toHaveLength(6);
  });
});

describe('the events of an outcome', () => {
  it('of AOP 14 are none that connect, but others of its pathway', () => {
    const { outcome } = answer<{ outcome: { connected: Nodes & { totalCount: number }; pathway: Nodes } }>(
      '{ outcome: adverseOutcome(id: "aop.events:323") { connected: keyEvents(aop: "aop:14") { totalCount nodes { id } } pathway: keyEvents(aop: "aop:14", scope: PATHWAY) { nodes { id } } } }',
    );
    expect(outcome.connected).toEqual({ totalCount: 0, nodes: [] });
    expect(expected.outcomeOfAop14.connected).toEqual([]);
    expect(byId(idsOf(outcome.pathway.nodes))).toEqual(expected.outcomeOfAop14.pathway);
    expect(outcome.pathway.nodes).not.toEqual([]);
  });

  it.each(['CONNECTED', 'PATHWAY'] as const)('are, for every outcome, those of the slow count (%s)', (scope) => {
    const outcomes = everyNode<Id & { keyEvents: Nodes }>('adverseOutcomes', WIKI, `id keyEvents(scope: ${scope}, first: 500) { nodes { id } }`);
    const lines = outcomes.flatMap(({ id, keyEvents }) => keyEvents.nodes.map((event) => `${id} ${event.id}`));
    expect(digest(lines)).toEqual(scope === 'CONNECTED' ? expected.connected : expected.pathway);
  });
});

import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { sdlSchema } from './testing/sdl-schema.ts';
import { answerChain } from './answer-chain.ts';
import { answerTree, everyNode } from './answer-tree.ts';

const schema = sdlSchema();
const read = (query: string, data: Readonly<Record<string, unknown>>) => {
  const tree = answerTree(schema, parse(query), null, data);
  if (tree === null) throw new Error('No operation.');
  return tree;
};

describe('an answer beside its question', () => {
  it('knows the type of every object, whatever the question calls it and however it is written', () => {
    const query = 'query { which: keyEvent(id: "e:1") { ...Named } } fragment Named on KeyEvent { called: title found: genes { nodes { id } } }';
    const nodes = everyNode(read(query, { which: { called: 'One', found: { nodes: [{ id: 'g:1' }, { id: 'g:2' }] } } }));
    expect(nodes.map(({ type, field }) => `${field}: ${type}`)).toEqual([': Query', 'keyEvent: KeyEvent', 'genes: GeneAssociationConnection', 'nodes: Gene', 'nodes: Gene']);
    expect(nodes[1]?.leaves).toEqual({ title: 'One' });
  });

  it('takes an object of an interface for what it says it is, or for what only one fragment fits', () => {
    const query = 'query { search(text: "x", first: 2) { edges { node { __typename ... on Gene { symbol } ... on KeyEvent { title } } } } }';
    const tree = read(query, { search: { edges: [{ node: { __typename: 'Gene', symbol: 'IL2' } }, { node: { title: 'Rash' } }] } });
    expect(everyNode(tree).filter(({ field }) => field === 'node').map(({ type }) => type)).toEqual(['Gene', 'KeyEvent']);
  });
});

const QUESTION = 'query { aop(id: "a") { keyEvents(first: 9) { edges { role node { id title } } } relationships(first: 9) { edges { weightOfEvidence node { id upstream { id } downstream { id } } } } } }';
const link = (id: string, from: string, to: string) => ({ weightOfEvidence: 'HIGH', node: { id, upstream: { id: from }, downstream: { id: to } } });
const answer = (links: readonly unknown[]) =>
  read(QUESTION, {
    aop: {
      keyEvents: { edges: [{ role: 'MOLECULAR_INITIATING_EVENT', node: { id: 'e:1', title: 'Start' } }, { role: 'KEY_EVENT', node: { id: 'e:2', title: 'Middle' } }, { role: 'ADVERSE_OUTCOME', node: { id: 'e:3', title: 'End' } }] },
      relationships: { edges: links },
    },
  });

describe('the pathway of an answer', () => {
  it('has its events by rank, with the roles and grades that its edges give', () => {
    const drawn = answerChain(answer([link('r:2', 'e:2', 'e:3'), link('r:1', 'e:1', 'e:2'), link('r:3', 'e:1', 'e:3')]));
    if (drawn.kind !== 'chain') throw new Error(drawn.kind);
    expect(drawn.chain.events.map(({ id, title, role, rank }) => [id, title, role, rank])).toEqual([
      ['e:1', 'Start', 'MOLECULAR_INITIATING_EVENT', 0],
      ['e:2', 'Middle', 'KEY_EVENT', 1],
      ['e:3', 'End', 'ADVERSE_OUTCOME', 2],
    ]);
    expect(drawn.chain.links.map(({ id, grade }) => [id, grade])).toEqual([['r:2', 'H'], ['r:1', 'H'], ['r:3', 'H']]);
  });

  it('is drawn where events lead to each other in a circle', () => {
    const drawn = answerChain(answer([link('r:1', 'e:1', 'e:2'), link('r:2', 'e:2', 'e:1'), link('r:3', 'e:2', 'e:3')]));
    if (drawn.kind !== 'chain') throw new Error(drawn.kind);
    expect(drawn.chain.events.map(({ rank }) => rank)).toEqual([0, 1, 2]);
  });

  it('is none without relationships, and too much beyond what can be seen', () => {
    expect(answerChain(answer([]))).toEqual({ kind: 'no-relationships', events: 3 });
    const many = Array.from({ length: 301 }, (_, at) => link(`r:${at}`, `e:${at}`, `e:${at + 1}`));
    expect(answerChain(answer(many))).toEqual({ kind: 'too-many', events: 302, links: 301 });
  });
});

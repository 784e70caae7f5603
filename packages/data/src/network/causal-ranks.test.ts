import { describe, expect, it } from '@jest/globals';
import type { CausalEdge } from './causal-edge.ts';
import { causalRanks, compareRanks } from './causal-ranks.ts';

/** Relationships from a drawing such as `a>b b>c`. */
const edges = (drawing: string): CausalEdge[] =>
  drawing.split(' ').map((pair) => {
    const [upstream = '', downstream = ''] = pair.split('>');
    return { upstream, downstream };
  });

const ranks = (events: string, drawing: string): Record<string, number | null> =>
  Object.fromEntries(causalRanks(events, edges(drawing)));

describe('causalRanks', () => {
  it('takes the longest path from the start, not the shortest', () => {
    expect(ranks('abcd', 'a>d a>b b>c c>d')).toEqual({ a: 0, b: 1, c: 2, d: 3 });
  });

  it('gives the events of a cycle one place, and goes on behind it by one step', () => {
    expect(ranks('abcde', 'a>b b>c c>d d>b d>e')).toEqual({ a: 0, b: 1, c: 1, d: 1, e: 2 });
  });

  it('has no place for an event that no relationship touches', () => {
    expect(ranks('abx', 'a>b')).toEqual({ a: 0, b: 1, x: null });
  });

  it('places an event whose only relationship leads to itself at the start', () => {
    expect(ranks('a', 'a>a')).toEqual({ a: 0 });
  });

  it('counts relationships of events that the list leaves out', () => {
    expect(ranks('c', 'a>b b>c')).toEqual({ c: 2 });
  });

  it('does not depend on the order of relationships', () => {
    const drawing = 'a>b b>c c>b c>d e>d a>e d>f x>d';
    const turned = drawing.split(' ').reverse().join(' ');
    expect(ranks('abcdefx', turned)).toEqual(ranks('abcdefx', drawing));
    expect(ranks('abcdefx', drawing)).toEqual({ a: 0, b: 1, c: 1, d: 2, e: 1, f: 3, x: 0 });
  });

  it('walks a chain longer than any call stack, closed to a ring or not', () => {
    const length = 50_000;
    const chain = Array.from({ length }, (_, at) => ({ upstream: `${at}`, downstream: `${at + 1}` }));
    expect(causalRanks([`${length}`], chain).get(`${length}`)).toBe(length);
    const ring = [...chain, { upstream: `${length}`, downstream: '0' }, { upstream: '7', downstream: 'end' }];
    expect([...causalRanks([`${length}`, 'end'], ring).values()]).toEqual([0, 1]);
  });
});

describe('compareRanks', () => {
  it('puts what has no place last', () => {
    expect([null, 2, 0, null, 1].sort(compareRanks)).toEqual([0, 1, 2, null, null]);
  });
});

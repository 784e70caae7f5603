import { describe, expect, it } from '@jest/globals';
import { isCyclic, strongComponents } from './strong-components.ts';

const edge = (upstream: string, downstream: string) => ({ upstream, downstream });

describe('strongComponents', () => {
  it('joins what leads to each other, two rings that share an event included, effects first', () => {
    const edges = [edge('a', 'b'), edge('b', 'a'), edge('b', 'c'), edge('c', 'b'), edge('c', 'd'), edge('d', 'e'), edge('e', 'd')];
    expect(strongComponents(edges).map((component) => [...component].sort())).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ]);
  });

  it('does not join two branches that only meet again', () => {
    const diamond = [edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')];
    expect(strongComponents(diamond)).toHaveLength(4);
    expect(isCyclic(diamond)).toBe(false);
  });
});

describe('isCyclic', () => {
  it('sees rings, and an event that leads to itself', () => {
    expect(isCyclic([edge('a', 'b'), edge('b', 'a')])).toBe(true);
    expect(isCyclic([edge('a', 'a')])).toBe(true);
    expect(isCyclic([])).toBe(false);
  });
});

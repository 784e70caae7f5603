import { describe, expect, it } from '@jest/globals';
import { answerLists, answerTable, openingList, stepsTo } from './answer-table.ts';

const DATA = {
  keyEvents: {
    totalCount: 2,
    nodes: [
      { id: 'e:1', title: 'First', direction: { value: 'INCREASED' }, genes: { totalCount: 1, edges: [{ cursor: 'x', change: 'SHED', node: { id: 'g:1', symbol: 'IL2' } }] } },
      { id: 'e:2', title: 'Second', direction: null, genes: { totalCount: 0, edges: [] } },
    ],
    pageInfo: { endCursor: 'y' },
  },
};

describe('lists of an answer', () => {
  it('are named by the way to them, the outer before the inner, members of all counted together', () => {
    expect(answerLists(DATA)).toEqual([
      { path: 'keyEvents.nodes', count: 2 },
      { path: 'keyEvents.nodes.genes.edges', count: 1 },
    ]);
  });

  it('are found where they are empty, by their name, and not made of plain values', () => {
    expect(answerLists({ aops: { nodes: [] }, words: ['a'] })).toEqual([{ path: 'aops.nodes', count: 0 }]);
  });

  it('open with the one that is wanted, or the nearest around it, else the outermost', () => {
    const lists = answerLists(DATA);
    expect(openingList(lists)).toBe('keyEvents.nodes');
    expect(openingList(lists, 'keyEvents.nodes.genes.edges')).toBe('keyEvents.nodes.genes.edges');
    expect(openingList(lists, 'keyEvents.nodes.direction')).toBe('keyEvents.nodes');
    expect(openingList([], 'keyEvents.nodes')).toBe('');
  });

  it('tell at each step whether one goes through a list', () => {
    expect(stepsTo(DATA, 'keyEvents.nodes.genes.edges').map(({ isList }) => isList)).toEqual([false, true, false, true]);
  });
});

describe('a table of an answer', () => {
  it('has what members say, objects within as columns, what they hold by name', () => {
    expect(answerTable(DATA, 'keyEvents.nodes')).toEqual({
      path: 'keyEvents.nodes',
      columns: ['id', 'title', 'direction.value', 'genes', 'genes.totalCount', 'direction'],
      rows: [
        ['e:1', 'First', 'INCREASED', ['IL2'], 1, null],
        ['e:2', 'Second', null, [], 0, null],
      ],
    });
  });

  it('has before them what the lists around say, and of an edge what its node says', () => {
    expect(answerTable(DATA, 'keyEvents.nodes.genes.edges')).toEqual({
      path: 'keyEvents.nodes.genes.edges',
      columns: ['keyEvents.id', 'keyEvents.title', 'id', 'symbol', 'change'],
      rows: [['e:1', 'First', 'g:1', 'IL2', 'SHED']],
    });
  });

  it('keeps both names where an edge has a field that its node has too', () => {
    expect(answerTable({ edges: [{ status: 'A', node: { status: 'B' } }] }, 'edges')).toMatchObject({ columns: ['status', 'edge.status'], rows: [['B', 'A']] });
  });

  it('of an answer without a list is one row', () => {
    expect(answerTable({ release: { id: 'r-1', complete: true } }, '')).toEqual({ path: '', columns: ['release.id', 'release.complete'], rows: [['r-1', 'true']] });
  });
});

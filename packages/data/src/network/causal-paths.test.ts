import { describe, expect, it } from '@jest/globals';
import { causalPaths } from './causal-paths.ts';
import { createPathwayNetwork } from './pathway-network.ts';

type Adjacency = 'ADJACENT' | 'NON_ADJACENT' | null;

/** `A: a>b c>d` are relationships of AOP A; `a~b` one that it calls non-adjacent. A pair has one id in all AOPs. */
const rowsOf = (...lines: readonly string[]) =>
  lines.flatMap((line) => {
    const [aop = '', pairs = ''] = line.split(': ');
    return pairs.split(' ').map((pair) => {
      const [upstream = '', downstream = ''] = pair.split(/[>~]/);
      const adjacency: Adjacency = pair.includes('~') ? 'NON_ADJACENT' : 'ADJACENT';
      return { aop, relationship: `${upstream}${downstream}`, upstream, downstream, adjacency };
    });
  });

const ask = (lines: readonly string[], from: string, to: string, { maxLength = 8, first = 20 } = {}) =>
  causalPaths({ from, to, maxLength, first }, createPathwayNetwork(rowsOf(...lines)));

const ways = (lines: readonly string[], from: string, to: string, options = {}) =>
  ask(lines, from, to, options).paths.map((path) => path.steps.map((step) => step.relationship).join(' '));

describe('causalPaths', () => {
  it('puts paths inside one AOP before shorter ones that cross from AOP to AOP', () => {
    const lines = ['A: a>b b>c c>d', 'B: a>x', 'C: x>d'];
    expect(ask(lines, 'a', 'd').paths.map(({ withinAops, aopSwitches, steps }) => [withinAops, aopSwitches, steps.length])).toEqual([
      [['A'], 0, 3],
      [[], 1, 2],
    ]);
  });

  it('names each relationship once, with every AOP that holds it, and counts the fewest changes of AOP', () => {
    const { paths } = ask(['A: a>b b>c', 'B: b>c c>d', 'C: d>e'], 'a', 'e');
    expect(paths).toHaveLength(1);
    expect(paths[0]?.steps.map(({ aops }) => aops.join(''))).toEqual(['A', 'AB', 'B', 'C']);
    expect(paths[0]?.aopSwitches).toBe(2);
  });

  it('takes a non-adjacent relationship only where its AOP has no adjacent way', () => {
    expect(ways(['A: a>b b>c a~c'], 'a', 'c')).toEqual(['ab bc']);
    expect(ways(['A: a>b b>d a~c'], 'a', 'c')).toEqual(['ac']);
    // Another AOP's adjacent way does not make this one's shortcut needless.
    expect(ways(['A: a~c', 'B: a>b', 'C: b>c'], 'a', 'c')).toEqual(['ac', 'ab bc']);
    expect(ask(['A: a~c c>d'], 'a', 'd').paths[0]?.usesShortcut).toBe(true);
    // What one AOP calls adjacent is no shortcut.
    expect(ask(['A: a~c', 'B: a>c'], 'a', 'c').paths[0]?.usesShortcut).toBe(false);
  });

  it('never meets an event twice, and finds no path from an event to itself', () => {
    expect(ways(['A: a>b b>a b>c c>b c>d'], 'a', 'd')).toEqual(['ab bc cd']);
    expect(ask(['A: a>b b>a'], 'a', 'a')).toEqual({ paths: [], complete: true });
  });

  it('keeps to the greatest length, and says that nothing shorter is hidden', () => {
    expect(ask(['A: a>b b>c c>d'], 'a', 'd', { maxLength: 2 })).toEqual({ paths: [], complete: true });
    expect(ask(['A: a>b'], 'a', 'elsewhere')).toEqual({ paths: [], complete: true });
  });

  it('says that it stopped when more were there than wanted', () => {
    const lines = ['A: a>b b>z', 'B: a>c c>z', 'C: a>d d>z'];
    expect(ask(lines, 'a', 'z', { first: 3 }).complete).toBe(true);
    expect(ask(lines, 'a', 'z', { first: 2 })).toMatchObject({ complete: false, paths: [{}, {}] });
  });

  it('ends in a network where everything leads to everything, and says so', () => {
    const events = Array.from({ length: 40 }, (_, at) => `e${at}`);
    const all = events.flatMap((from) => events.filter((to) => to !== from).map((to) => `${from}>${to}`));
    const { paths, complete } = ask([`A: ${all.join(' ')}`], 'e0', 'e39', { first: 5 });
    expect(complete).toBe(false);
    expect(paths.map(({ steps }) => steps.length)).toEqual([1, 2, 2, 2, 2]);
  });

  it('finds every path that trying all of them finds', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 25; round += 1) {
      const pairs = new Set(Array.from({ length: 16 }, () => [random(7), random(7)]).filter(([a, b]) => a !== b).map(([a, b]) => `${a}>${b}`));
      const lines = [`A: ${[...pairs].join(' ')}`];
      const next = new Map<string, string[]>();
      for (const pair of pairs) next.set(pair[0] ?? '', [...(next.get(pair[0] ?? '') ?? []), pair[2] ?? '']);
      const walk = (path: string): string[] =>
        path.at(-1) === '6' ? [path] : (next.get(path.at(-1) ?? '') ?? []).filter((event) => !path.includes(event)).flatMap((event) => walk(path + event));
      const expected = walk('0').filter((path) => path.length <= 6);
      const found = ask(lines, '0', '6', { maxLength: 5, first: 1000 });
      expect(found.paths.map(({ steps }) => `0${steps.map((step) => step.downstream).join('')}`).sort()).toEqual(expected.sort());
      expect(found.complete).toBe(true);
    }
  });
});

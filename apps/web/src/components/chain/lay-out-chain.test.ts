import { describe, expect, it } from '@jest/globals';
import type { Chain, ChainEvent, ChainLink } from './chain.ts';
import { layOutChain } from './lay-out-chain.ts';

const event = (id: string, rank: number): ChainEvent => ({ id, number: rank + 1, title: `Event ${id}`, role: 'KEY_EVENT', rank, status: null, direction: null });
const link = (from: string, to: string): ChainLink => ({ id: `${from}-${to}`, from, to, status: null, effect: 'PROMOTES', adjacent: true, grade: null });

const chain: Chain = {
  events: [event('a', 0), event('b', 1), event('c', 1), event('d', 2), event('e', 3)],
  links: [link('a', 'b'), link('a', 'c'), link('b', 'd'), link('d', 'e'), link('a', 'e'), link('d', 'b'), link('a', 'elsewhere')],
};

describe('layOutChain', () => {
  const layout = layOutChain(chain);
  const at = (id: string) => layout.events.find((each) => each.id === id)!;

  it('puts causal rank along x', () => {
    expect(layout.ranks.map(({ rank }) => rank)).toEqual([0, 1, 2, 3]);
    const middles = layout.ranks.map(({ x }) => x);
    expect(middles).toEqual([...middles].sort((one, other) => one - other));
    expect(at('b').x).toBe(at('c').x);
    expect(at('b').x).toBeGreaterThan(at('a').x + at('a').width);
  });

  it('lets no two events overlap', () => {
    for (const one of layout.events) {
      for (const other of layout.events) {
        if (one.id >= other.id) continue;
        const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect([one.id, other.id, apart]).toEqual([one.id, other.id, true]);
      }
    }
  });

  it('draws every relationship between events of the chain, and no other', () => {
    expect(layout.links.map(({ id }) => id)).toEqual(['a-b', 'a-c', 'b-d', 'd-e', 'a-e', 'd-b']);
  });

  it('marks the way back in a cycle', () => {
    expect(layout.links.filter(({ back }) => back).map(({ id }) => id)).toEqual(['d-b']);
  });

  it('keeps everything inside the drawing', () => {
    for (const { x, y, width, height } of layout.events) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(layout.width);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
  });

  it('leads back below all events, past no shape', () => {
    const back = layout.links.find(({ id }) => id === 'd-b')!;
    const lane = Math.max(...[...back.path.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y)));
    expect(lane).toBeGreaterThan(Math.max(...layout.events.map(({ y, height }) => y + height)));
    expect(lane).toBeLessThan(layout.height);
  });

  it('puts apart what no relationship joins, without a rank', () => {
    const apart = layOutChain({ events: [...chain.events, event('lone', 0), event('alone', 0)], links: chain.links });
    const foot = Math.max(...apart.events.filter(({ id }) => !id.endsWith('lone')).map(({ y, height }) => y + height));
    for (const lone of apart.events.filter(({ id }) => id.endsWith('lone'))) expect(lone.y).toBeGreaterThan(foot);
    expect(apart.looseTop).toBeGreaterThan(foot);
    expect(layout.looseTop).toBeNull();
    expect(layOutChain({ events: [event('only', 3)], links: [] }).ranks).toEqual([]);
  });

  it('makes room for the longest word', () => {
    const wide = layOutChain({ events: [{ ...event('a', 0), title: 'Neuroinflammation' }], links: [] }).events[0]!;
    expect(wide.width).toBeGreaterThan(at('a').width);
    expect(wide.lines).toEqual(['Neuroinflammation']);
  });

  it('has lower numbers above higher ones where nothing speaks against it', () => {
    const star = layOutChain({ events: [event('a', 0), ...['b', 'c', 'd', 'e'].map((id, at) => ({ ...event(id, 1), number: at + 2 }))], links: ['b', 'c', 'd', 'e'].map((to) => link('a', to)) });
    const heights = star.events.slice(1).map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
  });
});

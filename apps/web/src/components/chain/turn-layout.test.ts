import { describe, expect, it } from '@jest/globals';
import type { Chain, ChainEvent, ChainLink } from './chain.ts';
import { layOutChain } from './lay-out-chain.ts';
import { PAGE_STYLE } from './layout-style.ts';
import { turnedPath } from './turn-layout.ts';

const event = (id: string, rank: number): ChainEvent => ({ id, number: rank + 1, title: `Event ${id}`, role: 'KEY_EVENT', rank, status: null, direction: null });
const link = (from: string, to: string): ChainLink => ({ id: `${from}-${to}`, from, to, status: null, effect: 'PROMOTES', adjacent: true, grade: null });
const chain: Chain = { events: [event('a', 0), event('b', 1), event('c', 1), event('d', 2), event('lone', 0)], links: [link('a', 'b'), link('a', 'c'), link('b', 'd'), link('a', 'd'), link('d', 'b')] };

describe('a chain that runs down', () => {
  const layout = layOutChain(chain, { ...PAGE_STYLE, direction: 'down', axisHeight: 0, boxWidth: 140, looseColumns: 2 });
  const at = (id: string) => layout.events.find((each) => each.id === id)!;

  it('puts causal rank along y, events of a rank side by side', () => {
    expect(at('b').y).toBe(at('c').y);
    expect(at('b').y).toBeGreaterThan(at('a').y + at('a').height);
    expect(at('b').width).toBe(140);
    expect(Math.abs(at('b').x - at('c').x)).toBeGreaterThanOrEqual(140);
  });

  it('ends each arrow above the event that it leads to', () => {
    for (const { to, tip } of layout.links) {
      expect(tip.y).toBe(at(to).y - 1);
      expect(tip.x).toBeGreaterThan(at(to).x);
      expect(tip.x).toBeLessThan(at(to).x + at(to).width);
    }
  });

  it('keeps all inside, and what nothing joins below', () => {
    for (const { x, y, width, height } of layout.events) expect(Math.min(x, y, layout.width - x - width, layout.height - y - height)).toBeGreaterThanOrEqual(0);
    expect(at('lone').y).toBeGreaterThan(at('d').y + at('d').height);
  });
});

it('turns a path', () => expect(turnedPath('M1 2C3 4 5 6 7 8H9V10q6 0 6 -6')).toBe('M2 1C4 3 6 5 8 7V9H10q0 6 -6 6'));

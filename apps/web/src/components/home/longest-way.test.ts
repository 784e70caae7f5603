import { describe, expect, it } from '@jest/globals';
import type { Chain, ChainEvent, ChainLink } from '../chain/chain.ts';
import { longestWay } from './longest-way.ts';

const event = (id: string, rank: number, number: number): ChainEvent => ({ id, number, title: id, role: 'KEY_EVENT', rank, status: null, direction: null });
const link = (from: string, to: string, more: Partial<ChainLink> = {}): ChainLink => ({ id: `${from}-${to}`, from, to, status: 'DOCUMENTED', effect: 'PROMOTES', adjacent: true, grade: null, ...more });
const EVENTS = [event('start', 0, 1), event('doubted', 1, 2), event('known', 1, 3), event('late', 2, 4), event('end', 3, 5)];
const ids = (chain: Chain): readonly string[] => longestWay(chain).map(({ id }) => id);

describe('the longest way through a chain', () => {
  it('takes one event of every step, and the settled one of two', () =>
    expect(ids({ events: EVENTS, links: [link('start', 'end'), link('start', 'doubted'), link('start', 'known'), link('doubted', 'late', { status: 'HYPOTHESISED' }), link('known', 'late'), link('late', 'end')] })).toEqual(['start', 'known', 'late', 'end']));

  it('never walks in a circle', () => expect(ids({ events: EVENTS, links: [link('start', 'known'), link('known', 'end'), link('end', 'known')] })).toEqual(['start', 'known', 'end']));

  it('is none where nothing leads to the end', () => expect(ids({ events: EVENTS, links: [link('start', 'known')] })).toEqual([]));
});

import { describe, expect, it } from '@jest/globals';
import type { ChainEvent, ChainLink } from './chain.ts';
import { unfoldCycles } from './unfold-cycles.ts';

const event = (id: string, rank: number): ChainEvent => ({ id, number: 1, title: id, role: 'KEY_EVENT', rank, status: null, direction: null });
const link = (way: string): ChainLink => ({ id: way, from: way.charAt(0), to: way.charAt(1), status: null, effect: 'PROMOTES', adjacent: true, grade: null });
const unfold = (events: Readonly<Record<string, number>>, ways: readonly string[]) =>
  Object.fromEntries(unfoldCycles(Object.entries(events).map(([id, rank]) => event(id, rank)), ways.map(link)));

describe('unfoldCycles', () => {
  it('leaves a chain without circles as it is', () => expect(unfold({ a: 0, b: 1, c: 1, d: 2 }, ['ab', 'ac', 'bd', 'ad'])).toEqual({ a: 0, b: 1, c: 1, d: 2 }));

  it('cuts a circle where it is entered, and at one relationship only', () => {
    const ranks = unfold({ a: 0, b: 1, c: 1, d: 1, e: 2 }, ['ab', 'bc', 'cd', 'db', 'de']);
    expect(ranks).toEqual({ a: 0, b: 1, c: 2, d: 3, e: 4 });
  });

  it('never lets two joined events share a rank', () => {
    const ways = ['ab', 'bc', 'ca', 'cd', 'db', 'ae', 'ea', 'be'];
    const ranks = unfold({ a: 0, b: 0, c: 0, d: 0, e: 0 }, ways);
    for (const way of ways) expect([way, ranks[way.charAt(0)] === ranks[way.charAt(1)]]).toEqual([way, false]);
  });

  it('takes what leads nowhere and what leads to itself', () => expect(unfold({ a: 0, b: 0 }, ['aa', 'az'])).toEqual({ a: 0, b: 0 }));
});

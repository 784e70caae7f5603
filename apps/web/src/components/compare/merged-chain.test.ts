import { describe, expect, it } from '@jest/globals';
import type { Chain } from '../chain/chain.ts';
import { mergedChain } from './merged-chain.ts';

/** A chain of events that lead to each other in the order given. */
const chain = (...ids: readonly string[]): Chain => ({
  events: ids.map((id, rank) => ({ id, number: rank + 1, title: id, role: 'KEY_EVENT', rank, status: null, direction: null })),
  links: ids.slice(1).map((to, at) => ({ id: `${ids[at]}-${to}`, from: ids[at] ?? '', to, status: null, effect: 'PROMOTES', adjacent: true, grade: null })),
});

describe('mergedChain', () => {
  const merged = mergedChain([chain('a', 'b', 'c'), chain('x', 'b', 'c'), chain('x', 'y')]);

  it('has every event and relationship once', () => {
    expect(merged.events.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'x', 'y']);
    expect(merged.links.map(({ id }) => id).sort()).toEqual(['a-b', 'b-c', 'x-b', 'x-y']);
  });

  it('says how many hold an event, where more than one does', () => {
    expect(Object.fromEntries(merged.events.map(({ id, remark }) => [id, remark]))).toEqual({ a: undefined, x: 'in 2 of 3', b: 'in 2 of 3', c: 'in 2 of 3', y: undefined });
    expect(mergedChain([chain('a'), chain('a')]).events[0]?.remark).toBe('in both');
    expect(mergedChain([chain('a'), chain('a'), chain('a')]).events[0]?.remark).toBe('in all');
  });

  it('numbers events by causal rank', () => {
    const numberOf = new Map(merged.events.map(({ id, number }) => [id, number]));
    for (const { from, to } of merged.links) expect(numberOf.get(from)).toBeLessThan(numberOf.get(to) ?? 0);
  });

  it('has every grade that a relationship is given', () => {
    const graded = (grade: string) => ({ ...chain('a', 'b'), links: chain('a', 'b').links.map((link) => ({ ...link, grade })) });
    expect(mergedChain([graded('L'), graded('H')]).links.map(({ grade }) => grade)).toEqual(['H/L']);
  });

  it('ends where chains lead round in a circle together', () => {
    expect(mergedChain([chain('a', 'b'), chain('b', 'a')]).events).toHaveLength(2);
  });
});

import { describe, expect, it } from '@jest/globals';
import { downstreamOf, upstreamOf } from './reachable-events.ts';

const CYCLE = [
  { upstream: 'start', downstream: 'a' },
  { upstream: 'a', downstream: 'b' },
  { upstream: 'b', downstream: 'c' },
  { upstream: 'c', downstream: 'a' },
  { upstream: 'c', downstream: 'outcome' },
  { upstream: 'elsewhere', downstream: 'elsewhere too' },
];

describe('upstreamOf', () => {
  it('collects all events that lead to an event', () => {
    expect([...upstreamOf('outcome', CYCLE)].sort()).toEqual(['a', 'b', 'c', 'start']);
  });

  it('ends in a cycle and leaves the event itself out, though it leads to itself', () => {
    expect([...upstreamOf('b', CYCLE)].sort()).toEqual(['a', 'c', 'start']);
  });

  it('finds nothing before a start, nor before an event without relationships', () => {
    expect(upstreamOf('start', CYCLE).size).toBe(0);
    expect(upstreamOf('unheard of', CYCLE).size).toBe(0);
  });
});

describe('downstreamOf', () => {
  it('collects all events that an event leads to, itself left out', () => {
    expect([...downstreamOf('b', CYCLE)].sort()).toEqual(['a', 'c', 'outcome']);
    expect([...downstreamOf('elsewhere', CYCLE)]).toEqual(['elsewhere too']);
  });
});

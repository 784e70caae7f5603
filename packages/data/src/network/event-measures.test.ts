import { describe, expect, it } from '@jest/globals';
import { measureEvents } from './event-measures.ts';

const edges = (...pairs: readonly string[]) => pairs.map((pair) => ({ upstream: pair[0] ?? '', downstream: pair[1] ?? '' }));

describe('measureEvents', () => {
  it('counts the neighbours of an event once each, over all AOPs', () => {
    const measures = measureEvents(edges('ac', 'ac', 'bc', 'cd', 'ce', 'cc'));
    expect(measures.get('c')).toMatchObject({ inDegree: 2, outDegree: 2, converging: true, diverging: true });
    expect(measures.get('a')).toMatchObject({ inDegree: 0, outDegree: 1, converging: false, diverging: false });
  });

  it('says what share of the shortest ways between others pass through an event', () => {
    // a>b>c>d: of the 6 ordered pairs of the other three, b lies on a>c and a>d.
    const line = measureEvents(edges('ab', 'bc', 'cd'));
    expect(line.get('b')?.betweenness).toBeCloseTo(2 / 6, 12);
    expect(line.get('a')?.betweenness).toBe(0);
    // Two ways of the same length share the pair between them.
    const diamond = measureEvents(edges('ab', 'ac', 'bd', 'cd'));
    expect(diamond.get('b')?.betweenness).toBeCloseTo(0.5 / 6, 12);
  });

  it('measures every event, in the order of ids, and nothing of nothing', () => {
    expect([...measureEvents([{ upstream: 'e:10', downstream: 'e:9' }]).keys()]).toEqual(['e:9', 'e:10']);
    expect(measureEvents([]).size).toBe(0);
  });
});

import { describe, expect, it } from '@jest/globals';
import { cellStanding, geneStanding } from './standing-words.ts';

const at = (id: string) => ({ event: { id }, basis: 'STATED' as const });

describe('how something stands on the way to an outcome', () => {
  it('counts events by direction, and merges none', () =>
    expect(
      geneStanding([
        { ...at('e1'), change: 'DECREASED' },
        { ...at('e2'), change: 'INCREASED' },
        { ...at('e3'), change: 'INCREASED', basis: 'BACKGROUND' },
        { ...at('e3'), change: 'INCREASED' },
        { ...at('e4'), change: null },
        { ...at('e4'), change: 'UNKNOWN' },
      ]),
    ).toBe('at 4 events; increased at 2 and decreased at 1; stated and background'));

  it('is silent on a direction that nobody states', () => expect(geneStanding([{ ...at('e1'), change: null }])).toBe('at 1 event; stated'));

  it('tells the part of a cell', () => expect(cellStanding([{ ...at('e1'), involvement: 'SOURCE' }, { ...at('e1'), involvement: 'TARGET' }])).toBe('at 1 event; source at 1 and target at 1; stated'));
});

import { describe, expect, it } from '@jest/globals';
import type { Chain, ChainEvent } from '../chain/chain.ts';
import { gapsOf } from './gaps.ts';

const event = (id: string): ChainEvent => ({ id, number: 1, title: `Event ${id}`, role: 'KEY_EVENT', rank: 0, status: null, direction: null });
const none = { cytokines: [], receptors: [], cells: [] };

describe('gapsOf', () => {
  it('says which source would bring what the release has not', () => {
    const [gap] = gapsOf({ events: [event('a'), event('end')], links: [] }, none, [{ field: 'KeyEvent.cellTypes', wouldComeFrom: 'the IL-2 pathways' }]);
    expect(gap).toEqual({ what: 'No cell types at key events', why: 'No source in this release has them; the IL-2 pathways would bring them.' });
  });

  it('names the events at which nothing is reported, but not the outcome', () => {
    const chain: Chain = { events: [event('a'), event('b'), event('end')], links: [] };
    expect(gapsOf(chain, none, []).map(({ what, why }) => [what, why])).toContainEqual(['No receptor at 2 events', 'The sources report none at Event a and Event b.']);
  });

  it('says so where no event leads to the outcome', () => {
    expect(gapsOf({ events: [event('end')], links: [] }, none, []).map(({ what }) => what)).toEqual(['No event leads here']);
  });

  it('does not take "not graded" for weak', () => {
    const link = { id: 'l', from: 'a', to: 'end', status: null, effect: 'PROMOTES', adjacent: null, grade: null } as const;
    expect(gapsOf({ events: [event('a'), event('end')], links: [link, { ...link, grade: 'H' }] }, none, []).at(-1)).toEqual({
      what: 'No weight of evidence for 1 relationship',
      why: 'No source grades them; that is not the same as weak.',
    });
  });
});

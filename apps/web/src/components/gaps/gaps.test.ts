import { describe, expect, it } from '@jest/globals';
import type { Chain, ChainEvent } from '../chain/chain.ts';
import type { OutcomeStatements } from '../matrix/matrix-statements.ts';
import { gapsOf, missingGaps } from './gaps.ts';

const event = (id: string): ChainEvent => ({ id, number: 1, title: `Event ${id}`, role: 'KEY_EVENT', rank: 0, status: null, direction: null });
const none = { cytokines: [], receptors: [], cells: [] };

describe('gapsOf', () => {
  it('says which source would bring what the release has not', () => {
    const [gap] = gapsOf({ events: [event('a'), event('end')], links: [] }, none, [{ field: 'KeyEvent.cellTypes', wouldComeFrom: 'the IL-2 pathways' }]);
    expect(gap).toEqual({ what: 'No cell types at key events', why: 'No source in this release has them; the IL-2 pathways would bring them.' });
  });

  it('says together, in words, what the same source would bring to the same things', () => {
    const from = 'AOP-Wiki XML export';
    const gaps = missingGaps([
      { field: 'Aop.authors', wouldComeFrom: from },
      { field: 'KeyEvent.context', wouldComeFrom: from },
      { field: 'Aop.overallAssessment', wouldComeFrom: from },
    ]);
    expect(gaps).toEqual([
      { what: '2 things about the AOP', why: 'No source in this release has authors and overall assessment; AOP-Wiki XML export would bring them.' },
      { what: 'No species and system studied at key events', why: 'No source in this release has them; AOP-Wiki XML export would bring them.' },
    ]);
  });

  it('names the events at which nothing is reported, but not the outcome', () => {
    const chain: Chain = { events: [event('a'), event('b'), event('c'), event('end')], links: [] };
    const cell = { eventId: 'c', basis: 'STATED' } as OutcomeStatements['cells'][number];
    const gaps = gapsOf(chain, { ...none, cells: [cell] }, []);
    expect(gaps).toContainEqual({ what: 'No cell type at 2 events', why: 'The sources report none at Event a and Event b.' });
    expect(gaps).toContainEqual({ what: 'No receptor at 3 events', why: 'The sources report none at any event before the outcome.' });
  });

  it('lets no bare name fill a gap, and says what was asked for', () => {
    const chain: Chain = { events: [event('a'), event('end')], links: [] };
    const named = { eventId: 'a', basis: 'NAME_MATCH' } as OutcomeStatements['cytokines'][number];
    expect(gapsOf(chain, { ...none, cytokines: [named] }, [], 'with human evidence')).toContainEqual({ what: 'No cytokine with human evidence at 1 event', why: 'The sources report none with human evidence at Event a.' });
  });

  it('says so where no event leads to the outcome', () => {
    expect(gapsOf({ events: [event('end')], links: [] }, none, []).map(({ what }) => what)).toEqual(['No event leads here']);
  });

  it('does not take "not graded" for weak', () => {
    const link = { id: 'l', from: 'a', to: 'end', status: null, effect: 'PROMOTES', adjacent: null, grade: null } as const;
    expect(gapsOf({ events: [event('a'), event('end')], links: [link, { ...link, grade: 'H' }] }, none, []).at(-1)).toEqual({
      what: 'No weight of evidence for 1 relationship',
      why: 'No source of this release grades them; that is not the same as weak.',
    });
  });
});

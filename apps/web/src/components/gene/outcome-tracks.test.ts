import { describe, expect, it } from '@jest/globals';
import { eventNumbers, outcomeTracks } from './outcome-tracks.ts';

const said = (id: string, sense: 'INCREASED' | 'DECREASED' | 'NONE', status: 'DOCUMENTED' | 'CONTESTED' | 'HYPOTHESISED' | null = null) => ({ sense, status, node: { id }, aopIds: null });
const outcomes = [
  { id: 'rash', title: 'Rash', aopIds: ['aop:rash'], eventIds: ['binding', 'itching'] },
  { id: 'leak', title: 'Leak', aopIds: ['aop:leak', 'aop:other'], eventIds: ['binding', 'release', 'burst'] },
];

describe('outcomeTracks', () => {
  const tracks = outcomeTracks(outcomes, [said('burst', 'INCREASED', 'CONTESTED'), said('burst', 'INCREASED', 'DOCUMENTED'), said('burst', 'DECREASED', 'HYPOTHESISED'), said('burst', 'NONE'), said('binding', 'NONE'), said('rash', 'NONE'), said('elsewhere', 'NONE')]);

  it('puts every mark at its place on the way, the outcome itself at the end', () => {
    expect(tracks.map(({ id, length, marks }) => [id, length, marks.map(({ eventId, at }) => `${eventId} ${at}`)])).toEqual([
      ['rash', 2, ['binding 0', 'rash 2']],
      ['leak', 3, ['binding 0', 'burst 2', 'burst 2']],
    ]);
  });

  it('marks both directions of an event, each with its most settled status', () => {
    expect(tracks[1]?.marks.slice(1).map(({ sense, status }) => `${sense} ${status}`)).toEqual(['INCREASED DOCUMENTED', 'DECREASED HYPOTHESISED']);
  });

  it('counts events, not marks', () => expect(tracks.map(({ eventCount }) => eventCount)).toEqual([2, 2]));

  it('puts what holds for one AOP on the way to its outcome alone', () => {
    const tracks = outcomeTracks(outcomes, [{ ...said('binding', 'INCREASED'), aopIds: ['aop:leak'] }, said('itching', 'NONE')]);
    expect(tracks.map(({ id, marks }) => [id, marks.map(({ eventId }) => eventId)])).toEqual([['rash', ['itching']], ['leak', ['binding']]]);
  });

  it('numbers events along the ways, and those off every way last', () => {
    expect([...eventNumbers(tracks, ['elsewhere', 'burst', 'binding'])]).toEqual([['binding', 1], ['rash', 2], ['burst', 3], ['elsewhere', 4]]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { OutcomeEventRow } from '@sequela/data';
import { eventsBefore } from './outcome-events.ts';

const row = (aop: string, event: string, connected = true): OutcomeEventRow => ({ outcome: 'e:ao', aop, event, rank: 0, connected });
const rows = [row('a:1', 'e:1'), row('a:2', 'e:1'), row('a:1', 'e:2', false), row('a:2', 'e:3')];

describe('eventsBefore', () => {
  it('has each connected event once, with every AOP by which it leads to the outcome', () => {
    expect(eventsBefore(rows, undefined, 'CONNECTED')).toEqual([
      { event: 'e:1', rank: 0, aops: ['a:1', 'a:2'] },
      { event: 'e:3', rank: 0, aops: ['a:2'] },
    ]);
  });

  it('takes in events that are not connected when asked for the whole pathway', () => {
    expect(eventsBefore(rows, undefined, 'PATHWAY').map(({ event }) => event)).toEqual(['e:1', 'e:2', 'e:3']);
  });

  it('stays inside one AOP', () => {
    expect(eventsBefore(rows, 'a:1', 'PATHWAY')).toEqual([
      { event: 'e:1', rank: 0, aops: ['a:1'] },
      { event: 'e:2', rank: 0, aops: ['a:1'] },
    ]);
  });

  it('puts an event that stands at different places in different AOPs at the furthest', () => {
    const placed = (aop: string, event: string, rank: number | null): OutcomeEventRow => ({ ...row(aop, event), rank });
    const mixed = [placed('a:1', 'e:9', 0), placed('a:1', 'e:10', 1), placed('a:1', 'e:2', 1), placed('a:2', 'e:9', 2), placed('a:2', 'e:3', null)];
    expect(eventsBefore(mixed, undefined, 'CONNECTED').map(({ event, rank }) => [event, rank])).toEqual([
      ['e:2', 1],
      ['e:10', 1],
      ['e:9', 2],
      ['e:3', null],
    ]);
  });
});

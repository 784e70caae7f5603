import { describe, expect, it } from '@jest/globals';
import type { OutcomeEventRow } from '@sequela/data';
import { outcomeEvents } from './outcome-events.ts';

const row = (aop: string, event: string, connected = true): OutcomeEventRow => ({ outcome: 'e:ao', aop, event, rank: 0, connected });
const rows = [row('a:1', 'e:1'), row('a:2', 'e:1'), row('a:1', 'e:2', false), row('a:2', 'e:3')];

describe('outcomeEvents', () => {
  it('has each connected event once, with every AOP by which it leads to the outcome', () => {
    expect(outcomeEvents(rows, undefined, 'CONNECTED')).toEqual([
      { event: 'e:1', aops: ['a:1', 'a:2'] },
      { event: 'e:3', aops: ['a:2'] },
    ]);
  });

  it('takes in events that are not connected when asked for the whole pathway', () => {
    expect(outcomeEvents(rows, undefined, 'PATHWAY').map(({ event }) => event)).toEqual(['e:1', 'e:2', 'e:3']);
  });

  it('stays inside one AOP', () => {
    expect(outcomeEvents(rows, 'a:1', 'PATHWAY')).toEqual([
      { event: 'e:1', aops: ['a:1'] },
      { event: 'e:2', aops: ['a:1'] },
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { EventRole } from '../records/vocabularies.ts';
import { outcomeEventRows } from './outcome-events.ts';

const placed = (aop: string, event: string, role: EventRole = 'KEY_EVENT', rank: number | null = null) => ({ aop, event, role, rank });
const edge = (upstream: string, downstream: string) => ({ upstream, downstream });

describe('outcomeEventRows', () => {
  it('pairs an outcome with every other event of its AOP, and says which lead to it', () => {
    const rows = outcomeEventRows(
      new Map([['aop:1', [placed('aop:1', 'start'), placed('aop:1', 'aside'), placed('aop:1', 'end', 'ADVERSE_OUTCOME')]]]),
      new Map([['aop:1', [edge('start', 'end'), edge('end', 'aside')]]]),
    );
    expect(rows.map(({ event, connected }) => [event, connected])).toEqual([
      ['start', true],
      ['aside', false],
    ]);
  });

  it('never joins the relationships of two AOPs into one way', () => {
    const first = [placed('aop:1', 'a'), placed('aop:1', 'b'), placed('aop:1', 'end', 'ADVERSE_OUTCOME')];
    const second = first.map((row) => ({ ...row, aop: 'aop:2' }));
    const rows = outcomeEventRows(
      new Map([['aop:1', first], ['aop:2', second]]),
      new Map([['aop:1', [edge('a', 'b')]], ['aop:2', [edge('b', 'end')]]]),
    );
    expect(rows.filter((row) => row.connected).map(({ aop, event }) => [aop, event])).toEqual([['aop:2', 'b']]);
  });

  it('counts an event in two roles once, the outcome never, and only AOPs that end in it', () => {
    const rows = outcomeEventRows(
      new Map([
        ['aop:1', [placed('aop:1', 'a', 'MOLECULAR_INITIATING_EVENT'), placed('aop:1', 'a'), placed('aop:1', 'end'), placed('aop:1', 'end', 'ADVERSE_OUTCOME')]],
        ['aop:2', [placed('aop:2', 'z'), placed('aop:2', 'end')]],
      ]),
      new Map([['aop:1', [edge('a', 'end'), edge('end', 'a')]]]),
    );
    expect(rows).toEqual([{ outcome: 'end', aop: 'aop:1', event: 'a', rank: null, connected: true }]);
  });
});

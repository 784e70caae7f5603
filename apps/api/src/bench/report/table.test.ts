import { describe, expect, it } from '@jest/globals';
import type { Result } from '../measure/race.ts';
import { boundTable, resultTable } from './table.ts';

const result = (contender: string, cpuMs: number): Result => ({ contender, cpuMs, cpuMsLeast: cpuMs / 2, cpuMsMost: cpuMs * 2, requests: 9, perSecond: 100, p50Ms: 1, p99Ms: 2 });
const verdict = { workload: 'one outcome', contender: 'Sequela, made anew', against: 'hand-written', atMost: 2, measured: 3, holds: false, holdsWithSlack: true } as const;

describe('resultTable', () => {
  it('has ratios to the hand-written handler and to the tutorial, and those that cannot answer', () => {
    const lines = resultTable('one outcome', [result('hand-written', 1), result('Sequela, made anew', 2), result('tutorial', 12)], ['SPARQL']).split('\n');
    expect(lines[3]).toBe('| Sequela, made anew | 2.000 (1.000 to 4.000) | 2.00 | 6.00 | 100 | 1.0 / 2.0 |');
    expect(lines[5]).toBe('| SPARQL | - | - | - | - | - |');
  });

  it('leaves ratios out where what they are to did not run', () => {
    expect(resultTable('mix', [result('Yoga', 2)], [])).toContain('| Yoga | 2.000 (1.000 to 4.000) | - | - | 100 |');
  });
});

describe('boundTable', () => {
  it('never says of a bound that it holds because of slack', () => {
    expect(boundTable([verdict], 2).split('\n')[2]).toMatch(/\| 2\.000 x \| 3\.000 x \| \*\*no\*\* \| yes \|$/);
    expect(boundTable([verdict], 1).split('\n')[2]).toMatch(/\| 3\.000 x \| \*\*no\*\* \|$/);
  });
});

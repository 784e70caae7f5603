import { describe, expect, it } from '@jest/globals';
import { CONTENDERS } from '../contenders/contenders.ts';
import type { Result } from '../measure/race.ts';
import { BOUNDS, verdicts } from './bounds.ts';

const result = (contender: string, cpuMs: number): Result => ({ contender, cpuMs, cpuMsLeast: cpuMs, cpuMsMost: cpuMs, requests: 1, perSecond: 1, p50Ms: 1, p99Ms: 1 });
const bound = { workload: 'one outcome', contender: 'Sequela, made anew', against: 'hand-written', atMost: 2 } as const;
const cost = (own: number, limit: number) => new Map([['one outcome', [result('hand-written', limit), result('Sequela, made anew', own)]]] as const);

describe('verdicts', () => {
  it.each([
    [2, 1, 1, true, true],
    [2.1, 1, 1, false, false],
    [3.9, 1, 2, false, true],
    [4.1, 1, 2, false, false],
  ])('%d against %d with slack %d: %s, with slack %s', (own, limit, slack, holds, holdsWithSlack) => {
    expect(verdicts(cost(own, limit), slack, [bound])).toEqual([{ ...bound, measured: own / limit, holds, holdsWithSlack }]);
  });

  it('say nothing of what did not run', () => {
    expect(verdicts(new Map(), 1)).toEqual([]);
    expect(verdicts(new Map([['one outcome', [result('hand-written', 1)]]]), 1, [bound])).toEqual([]);
  });

  it('do not take what could not be measured for held', () => {
    expect(verdicts(cost(NaN, 1), 1, [bound])).toMatchObject([{ holds: false, holdsWithSlack: false }]);
  });
});

it('bounds are between contenders that answer the workload', () => {
  for (const { workload, contender, against } of BOUNDS) {
    for (const name of [contender, against]) expect(CONTENDERS.find((one) => one.name === name)?.answers).toContain(workload);
  }
});

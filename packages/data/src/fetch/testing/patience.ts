import type { Clock } from '../transfer/clock.ts';
import { InterruptedError } from '../transfer/transfer-error.ts';
import type { TransferPolicy } from '../transfer/transfer-policy.ts';

/** A clock whose waits are over at once; it remembers them. */
export interface TestClock extends Clock {
  readonly waits: readonly number[];
}

export function testClock(): TestClock {
  const waits: number[] = [];
  let ahead = 0;
  return {
    waits,
    now: () => Date.now() + ahead,
    random: () => 1,
    async sleep(ms, signal) {
      waits.push(ms);
      ahead += ms;
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) throw new InterruptedError();
    },
  };
}

/** As little patience as a test has. */
export const TEST_POLICY: TransferPolicy = {
  connectMs: 2000,
  idleMs: 1500,
  slowBytes: 1000,
  slowMs: 1000,
  redirects: 5,
  attempts: 3,
  attemptsInAll: 8,
  progressBytes: 1,
  firstWaitMs: 1000,
  longestWaitMs: 30_000,
  longestRetryAfterMs: 120_000,
};

/** How patient a transfer is. Times are in milliseconds. */
export interface TransferPolicy {
  readonly connectMs: number;
  /** Longest silence: before the answer, and between two pieces of it. */
  readonly idleMs: number;
  /** A server that sends fewer bytes than `slowBytes` in each `slowMs` is given up for this attempt. */
  readonly slowBytes: number;
  readonly slowMs: number;
  readonly redirects: number;
  /** Attempts in a row that bring nothing new. */
  readonly attempts: number;
  /** Attempts in all, however much each brings. */
  readonly attemptsInAll: number;
  /** An attempt that brings so many new bytes counts as progress. */
  readonly progressBytes: number;
  /** First wait between two attempts; doubles each time, up to `longestWaitMs`. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** A server that asks to wait longer than this is not waited for. */
  readonly longestRetryAfterMs: number;
}

export const TRANSFER_POLICY: TransferPolicy = {
  connectMs: 20_000,
  idleMs: 45_000,
  slowBytes: 4 * 1024,
  slowMs: 60_000,
  redirects: 5,
  attempts: 5,
  attemptsInAll: 30,
  progressBytes: 256 * 1024,
  firstWaitMs: 1000,
  longestWaitMs: 30_000,
  longestRetryAfterMs: 120_000,
};

import type { Clock } from './clock.ts';
import { asTransferError, InterruptedError, lost, type TransferError } from './transfer-error.ts';
import type { TransferPolicy } from './transfer-policy.ts';

export interface Retrying {
  readonly policy: TransferPolicy;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Is told of each wait before it begins. */
  onWait(reason: string, waitMs: number): void;
}

export interface Attempt {
  /** To be called with the bytes that this attempt has brought, as they come. */
  brought(bytes: number): void;
}

/** The whole wait at first sight, cut by chance to between a half and all of it, so that not everyone comes back at once. */
function backoff(policy: TransferPolicy, failures: number, random: number): number {
  const longest = Math.min(policy.longestWaitMs, policy.firstWaitMs * 2 ** (failures - 1));
  return Math.round(longest * (0.5 + random / 2));
}

const minutes = (ms: number): string => (ms < 90_000 ? `${Math.ceil(ms / 1000)} seconds` : `${Math.ceil(ms / 60_000)} minutes`);

function waitFor(error: TransferError, failures: number, { policy, clock }: Retrying): number {
  const asked = error.retry.afterMs ?? null;
  if (asked === null) return backoff(policy, failures, clock.random());
  if (asked > policy.longestRetryAfterMs) throw lost(`${error.message}; it asks to come back in ${minutes(asked)}`, { cause: error });
  return asked;
}

/**
 * Does something until it succeeds, with growing waits in between. Ends early where trying again would
 * change nothing, where nothing new comes any more, or where the server asks for too long a wait.
 * @throws TransferError: the last one, with the number of attempts; InterruptedError.
 */
export async function withRetries<T>(retrying: Retrying, work: (attempt: Attempt) => Promise<T>): Promise<T> {
  const { policy, clock, signal } = retrying;
  let failures = 0;
  for (let count = 1; ; count += 1) {
    let fresh = 0;
    try {
      return await work({ brought: (bytes) => (fresh += bytes) });
    } catch (thrown) {
      if (signal.aborted || thrown instanceof InterruptedError) throw new InterruptedError();
      const error = asTransferError(thrown);
      if (!error.retry.worthIt) throw error;
      failures = fresh >= policy.progressBytes ? 1 : failures + 1;
      if (failures >= Math.min(policy.attempts, error.retry.attempts ?? Infinity) || count >= policy.attemptsInAll) {
        throw lost(`${error.message}; given up after ${count} attempt${count === 1 ? '' : 's'}`, { cause: error });
      }
      const waitMs = waitFor(error, failures, retrying);
      retrying.onWait(error.message, waitMs);
      await clock.sleep(waitMs, signal);
    }
  }
}

import type { RateLimitStanding } from '@sequela/schema';
import { LIMITS, LOCAL_LIMITS, type DocumentLimits } from '@sequela/schema/price';

/** What is counted over a window of time. */
export const RATES = { requests: LIMITS.requestsPerWindow, cost: LIMITS.costPerWindow } as const;
export type Rate = keyof typeof RATES;

/** What a caller has had in a window; times are in milliseconds. */
export interface RateWindow {
  readonly end: number;
  requests: number;
  cost: number;
}

/** A rate that is used up. */
export interface RateFault {
  readonly rate: Rate;
  readonly allowed: number;
  readonly asked: number;
  readonly retryAfterSeconds: number;
}

/** One request, as far as limits are concerned. */
export interface Visit {
  readonly limits: DocumentLimits;
  /** How large its answer may be. */
  readonly answerBytes: number;
  /** The cost of its question; null until it is known. */
  readonly cost: number | null;
  /** Counts the request. */
  admit(): RateFault | null;
  /** Counts the cost of its question, once, or refuses it and counts nothing. */
  charge(cost: number): RateFault | null;
  standing(): RateLimitStanding | null;
  /** What the caller is told with every answer. */
  headers(): Readonly<Record<string, string>>;
}

const costHeader = (cost: number | null): Readonly<Record<string, string>> => (cost === null ? {} : { 'sequela-cost': String(cost) });

/** A request that nobody counts. */
export function uncountedVisit(): Visit {
  let known: number | null = null;
  return {
    limits: LOCAL_LIMITS,
    answerBytes: LIMITS.localAnswerBytes,
    get cost() {
      return known;
    },
    admit: () => null,
    charge(cost) {
      known = cost;
      return null;
    },
    standing: () => null,
    headers: () => costHeader(known),
  };
}

/** A request of a caller, counted in the caller's window. */
export function countedVisit(window: RateWindow, clock: () => number): Visit {
  let known: number | null = null;
  let charged = false;
  const seconds = (): number => Math.max(1, Math.ceil((window.end - clock()) / 1000));
  const left = (rate: Rate): number => Math.max(0, RATES[rate] - window[rate]);
  const take = (rate: Rate, amount: number): RateFault | null => {
    if (window[rate] + amount > RATES[rate]) return { rate, allowed: RATES[rate], asked: window[rate] + amount, retryAfterSeconds: seconds() };
    window[rate] += amount;
    return null;
  };
  return {
    limits: LIMITS,
    answerBytes: LIMITS.answerBytes,
    get cost() {
      return known;
    },
    admit: () => take('requests', 1),
    charge(cost) {
      known = cost;
      // A question that is put again within a request, because its short way led nowhere, is charged once.
      if (charged) return null;
      const fault = take('cost', cost);
      charged = fault === null;
      return fault;
    },
    standing: () => ({ limit: RATES.cost, cost: known ?? 0, remaining: left('cost'), resetAt: new Date(window.end).toISOString() }),
    headers: () => ({
      ...costHeader(known),
      'ratelimit-policy': POLICY,
      ratelimit: `"requests";r=${left('requests')};t=${seconds()}, "cost";r=${left('cost')};t=${seconds()}`,
    }),
  };
}

/** As draft-ietf-httpapi-ratelimit-headers writes policies. */
const POLICY = `"requests";q=${RATES.requests};w=${LIMITS.windowSeconds}, "cost";q=${RATES.cost};w=${LIMITS.windowSeconds}`;

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
export const uncountedVisit = (): Visit => new UncountedVisit();

/** A request of a caller, counted in the caller's window. */
export const countedVisit = (window: RateWindow, clock: () => number): Visit => new CountedVisit(window, clock);

class UncountedVisit implements Visit {
  readonly limits = LOCAL_LIMITS;
  readonly answerBytes = LIMITS.localAnswerBytes;
  cost: number | null = null;

  admit(): null {
    return null;
  }

  charge(cost: number): null {
    this.cost = cost;
    return null;
  }

  standing(): null {
    return null;
  }

  headers(): Readonly<Record<string, string>> {
    return costHeader(this.cost);
  }
}

class CountedVisit implements Visit {
  readonly limits = LIMITS;
  readonly answerBytes = LIMITS.answerBytes;
  cost: number | null = null;
  private charged = false;

  constructor(
    private readonly window: RateWindow,
    private readonly clock: () => number,
  ) {}

  admit(): RateFault | null {
    return this.take('requests', 1);
  }

  charge(cost: number): RateFault | null {
    this.cost = cost;
    // A question that is put again within a request, because its short way led nowhere, is charged once.
    if (this.charged) return null;
    const fault = this.take('cost', cost);
    this.charged = fault === null;
    return fault;
  }

  standing(): RateLimitStanding {
    return { limit: RATES.cost, cost: this.cost ?? 0, remaining: this.left('cost'), resetAt: new Date(this.window.end).toISOString() };
  }

  headers(): Readonly<Record<string, string>> {
    return { ...costHeader(this.cost), 'ratelimit-policy': POLICY, ratelimit: `"requests";r=${this.left('requests')};t=${this.seconds()}, "cost";r=${this.left('cost')};t=${this.seconds()}` };
  }

  private take(rate: Rate, amount: number): RateFault | null {
    const asked = this.window[rate] + amount;
    if (asked > RATES[rate]) return { rate, allowed: RATES[rate], asked, retryAfterSeconds: this.seconds() };
    this.window[rate] = asked;
    return null;
  }

  private left(rate: Rate): number {
    return Math.max(0, RATES[rate] - this.window[rate]);
  }

  private seconds(): number {
    return Math.max(1, Math.ceil((this.window.end - this.clock()) / 1000));
  }
}

/** As draft-ietf-httpapi-ratelimit-headers writes policies. */
const POLICY = `"requests";q=${RATES.requests};w=${LIMITS.windowSeconds}, "cost";q=${RATES.cost};w=${LIMITS.windowSeconds}`;

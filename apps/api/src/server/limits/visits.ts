import type { IncomingMessage } from 'node:http';
import { LIMITS } from '@sequela/schema/price';
import { callerOf, type TrustedProxies } from './caller.ts';
import { countedVisit, uncountedVisit, type RateWindow, type Visit } from './visit.ts';

/** As many as are counted at a time; beyond, the longest known is forgotten. Each takes about 200 bytes. */
const MOST_CALLERS = 100_000;

/** Requests, each with the window of its caller. */
export interface Visits {
  /** The visit of a request, the same each time; null is a request that the server makes itself. */
  of(request: IncomingMessage | null): Visit;
}

/**
 * @param isTrusted null: nobody is counted
 * @param clock milliseconds since 1970
 */
export function createVisits(isTrusted: TrustedProxies | null, clock: () => number): Visits {
  // All windows are equally long and stand in the order of their ends: what is over stands in front.
  const windows = new Map<string, RateWindow>();
  const visits = new WeakMap<IncomingMessage, Visit>();

  const windowOf = (caller: string): RateWindow => {
    const now = clock();
    const known = windows.get(caller);
    if (known && known.end > now) return known;
    windows.delete(caller);
    for (const [other, { end }] of windows) {
      if (end > now && windows.size < MOST_CALLERS) break;
      windows.delete(other);
    }
    const made = { end: now + LIMITS.windowSeconds * 1000, requests: 0, cost: 0 };
    windows.set(caller, made);
    return made;
  };

  const open = (request: IncomingMessage, proxies: TrustedProxies): Visit => {
    const forwarded = request.headers['x-forwarded-for'];
    const caller = callerOf(request.socket.remoteAddress, Array.isArray(forwarded) ? forwarded.join(',') : forwarded, proxies);
    return caller === null ? uncountedVisit() : countedVisit(windowOf(caller), clock);
  };

  return {
    of(request) {
      if (request === null || isTrusted === null) return uncountedVisit();
      const known = visits.get(request);
      if (known) return known;
      const made = open(request, isTrusted);
      visits.set(request, made);
      return made;
    },
  };
}

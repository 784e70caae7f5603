import { httpDateMs } from './http-date.ts';

/**
 * How long an answer asks to wait, in milliseconds from `now`: `Retry-After` in seconds or as an HTTP
 * date. Null where the header is missing or makes no sense; a date that has passed is no wait.
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = httpDateMs(text, now);
  return at === null ? null : Math.max(0, at - now);
}

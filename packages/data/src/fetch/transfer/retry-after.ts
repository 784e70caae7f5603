/**
 * How long an answer asks to wait, in milliseconds from `now`: `Retry-After` in seconds or as an HTTP
 * date. Null where the header is missing or makes no sense; a date that has passed is no wait.
 */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Only the forms that HTTP knows; Date.parse alone would take "5 minutes" for a date in May.
  if (!/^[A-Z][a-z]+,? .*\d{2}:\d{2}:\d{2}/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

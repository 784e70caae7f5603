const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const TIME = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})';

/** The three forms that HTTP knows: today's, that of RFC 850, and that of C's asctime. */
const FORMS = [
  new RegExp(`^[A-Z][a-z]{2}, (?<day>\\d{1,2}) (?<month>[A-Z][a-z]{2}) (?<year>\\d{4}) ${TIME} (?:GMT|UTC|\\+0000)$`),
  new RegExp(`^[A-Z][a-z]{5,8}, (?<day>\\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\\d{2}) ${TIME} GMT$`),
  new RegExp(`^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`),
];

/** A year of two digits is the one of this century, unless that is more than fifty years ahead. */
function wholeYear(year: string, now: number): number {
  if (year.length === 4) return Number(year);
  const thisYear = new Date(now).getUTCFullYear();
  const near = thisYear - (thisYear % 100) + Number(year);
  return near > thisYear + 50 ? near - 100 : near;
}

/**
 * The instant of an HTTP date, in milliseconds since 1970; null where it has none of the forms that HTTP knows.
 * HTTP dates are UTC, also the form that names no zone, which `Date.parse` would take for local time.
 * `now` tells the century of a year of two digits.
 */
export function httpDateMs(text: string, now: number): number | null {
  for (const form of FORMS) {
    const { day = '', month = '', year = '', hour = '', minute = '', second = '' } = form.exec(text.trim())?.groups ?? {};
    const at = MONTHS.findIndex((name) => name === month);
    if (at < 0) continue;
    const minuteOf = new Date(Date.UTC(wholeYear(year, now), at, Number(day), Number(hour), Number(minute)));
    // Numbers that run over, such as the 31st of June, are no date; a leap second may.
    const runsOver = minuteOf.getUTCDate() !== Number(day) || minuteOf.getUTCHours() !== Number(hour) || minuteOf.getUTCMinutes() !== Number(minute);
    return runsOver || Number(second) > 60 ? null : minuteOf.getTime() + Number(second) * 1000;
  }
  return null;
}

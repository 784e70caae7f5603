const ZERO = 48;
const NINE = 57;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Where the run of digits that starts at `from` ends. */
function digitsEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Where the number that starts at `from` starts to count: behind its leading zeros. */
function firstSignificant(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && text.charCodeAt(start) === ZERO) start += 1;
  return start;
}

/**
 * The order of ids and keys in every table and answer: numbers inside are compared as numbers
 * (`aop:9` before `aop:10`), everything else by code unit. It never asks for a locale, and it is
 * total: only equal texts compare as 0 (`CL:07` and `CL:7` do not).
 */
export function compareIds(left: string, right: string): number {
  let at = 0;
  let other = 0;
  while (at < left.length && other < right.length) {
    const code = left.charCodeAt(at);
    const otherCode = right.charCodeAt(other);
    if (isDigit(code) && isDigit(otherCode)) {
      const end = digitsEnd(left, at);
      const otherEnd = digitsEnd(right, other);
      let digit = firstSignificant(left, at, end);
      let otherDigit = firstSignificant(right, other, otherEnd);
      const longer = end - digit - (otherEnd - otherDigit);
      if (longer !== 0) return longer;
      for (; digit < end; digit += 1, otherDigit += 1) {
        const difference = left.charCodeAt(digit) - right.charCodeAt(otherDigit);
        if (difference !== 0) return difference;
      }
      at = end;
      other = otherEnd;
    } else {
      if (code !== otherCode) return code - otherCode;
      at += 1;
      other += 1;
    }
  }
  const rest = left.length - at - (right.length - other);
  if (rest !== 0) return rest;
  return left < right ? -1 : left > right ? 1 : 0;
}

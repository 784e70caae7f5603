import { joinedKey, readWords } from '../normalise/read-words.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Joins ranges that touch, overlap, or have but a space or hyphen between them. */
function joined(text: string, ranges: readonly Range[]): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last && (start <= last.end || /^[\s-]$/u.test(text.slice(last.end, start)))) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Which parts of a name match what was typed. The start of a name that is typed in one piece (`il2r` of
 * `IL-2R`) is marked word by word; `near` are words of the name that are spelled almost as typed.
 */
export function highlight(text: string, keys: readonly string[], typed: readonly string[], near: ReadonlySet<string>): readonly Range[] {
  const words = readWords(text);
  const ranges: Range[] = [];
  for (const [at, { form, exact, start, end }] of words.entries()) {
    if (typed.includes(form) || typed.includes(exact) || near.has(form)) {
      ranges.push({ start, end });
      continue;
    }
    const begins = typed.find((word) => word.length > 1 && form.startsWith(word));
    if (begins !== undefined) ranges.push({ start, end: Math.min(end, start + begins.length) });
    // Words that make one of the typed ones together: `IL` and `2` for `il2`.
    for (let last = at + 2; last <= Math.min(words.length, at + 4); last += 1) {
      const run = words.slice(at, last);
      const key = joinedKey(run);
      if (typed.includes(key) || near.has(key)) ranges.push({ start, end: run.at(-1)?.end ?? end });
    }
  }
  if (ranges.length === 0) {
    for (let last = words.length; last > 0; last -= 1) {
      const key = joinedKey(words.slice(0, last), true);
      const end = words[last - 1]?.end ?? 0;
      const start = words[0]?.start ?? 0;
      if (keys.includes(key)) return [{ start, end }];
      const whole = keys.find((one) => last === 1 && key.startsWith(one));
      if (whole !== undefined) return [{ start, end: Math.min(end, start + whole.length) }];
    }
  }
  return joined(text, ranges);
}

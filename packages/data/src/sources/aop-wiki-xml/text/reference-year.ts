import { withoutIdentifiers } from './reference-identifiers.ts';

const IN_BRACKETS = /[([]\s*(?:\p{L}{3,9}\.?\s+(?:\d{1,2},?\s+)?)?((?:18|19|20)\d\d)[a-z]?(?=\s*[)\],;])/gu;

/** Between the signs that part a citation; not the pages of `276:1985-2001`. */
const AFTER_WORDS = /(?<![\d:/–-])(?<!pp?\.\s)(?<!:\s)(?<=^|[\s.,;])((?:18|19|20)\d\d)[a-z]?(?=\s*[.,;:]|\s*$|\s+\p{Lu}\p{Ll}{2}\b|\()/gu;

const yearsOf = (pattern: RegExp, text: string): readonly number[] => [...text.matchAll(pattern)].map((match) => Number(match[1]));

/** The year of a citation: one in brackets, or else one that stands between signs; null where several could be it. */
export function yearOf(citation: string): number | null {
  const words = withoutIdentifiers(citation);
  const bracketed = new Set(yearsOf(IN_BRACKETS, words));
  const years = bracketed.size > 0 ? bracketed : new Set(yearsOf(AFTER_WORDS, words));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

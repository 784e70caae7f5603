import { canonicalJson } from '../release/canonical-json.ts';

/** A text that is longer says nothing more of a change; the releases have it whole. */
const LONGEST = 2000;

/** A value of a record as text; null for none. */
export function valueText(value: unknown): string | null {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  const text = typeof value === 'string' ? value : Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join(', ') : typeof value === 'object' ? canonicalJson(value) : String(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)} …`;
}

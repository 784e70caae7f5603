/** Longer ones are read rarely, and quoting them costs little beside their length. */
const LONGEST = 128;
const MOST = 65_536;

const known = new Map<string, string>();

/**
 * A text as JSON. Symbols, ids and titles of a release go out again and again, so those met last are remembered in
 * their quotes: half of what `JSON.stringify` takes for an answer goes into its texts.
 */
export function textJson(text: string): string {
  if (text.length > LONGEST) return JSON.stringify(text);
  const found = known.get(text);
  if (found !== undefined) return found;
  // Texts of callers can fill it too; then it begins anew.
  if (known.size >= MOST) known.clear();
  const json = JSON.stringify(text);
  // A copy: a piece cut out of a long text would hold all of that text as long as it is remembered.
  known.set(JSON.parse(json) as string, json);
  return json;
}

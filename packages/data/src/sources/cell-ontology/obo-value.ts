const NAMED_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', W: ' ' };

/** Letters after a backslash stand for themselves, but for `\n`, `\t` and `\W`. */
const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\([^])/g, (_, letter: string) => NAMED_ESCAPES[letter] ?? letter) : text;

/** Where qualifiers (`{source="..."}`) or a comment (`! ...`) begin behind an unquoted value. */
function endOfValue(raw: string): number {
  let quoted = false;
  for (let at = 0; at < raw.length; at += 1) {
    const letter = raw[at];
    if (letter === '\\') at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (quoted || (at > 0 && !/\s/.test(raw[at - 1] ?? ''))) continue;
    else if (letter === '!' || (letter === '{' && /^\{\s*[\w:.-]+\s*=/.test(raw.slice(at, at + 80)))) return at;
  }
  return raw.length;
}

/** A value that is not in quotes, such as a name or an id, without its qualifiers and comment. */
export const plainOboValue = (raw: string): string => unescaped(raw.slice(0, endOfValue(raw)).trim());

/** A value in quotes and what follows it; null where no quote opens it, or none closes it. */
export function quotedOboValue(raw: string): { readonly text: string; readonly rest: string } | null {
  if (!raw.startsWith('"')) return null;
  for (let at = 1; at < raw.length; at += 1) {
    if (raw[at] === '\\') at += 1;
    else if (raw[at] === '"') return { text: unescaped(raw.slice(1, at)), rest: raw.slice(at + 1).trim() };
  }
  return null;
}

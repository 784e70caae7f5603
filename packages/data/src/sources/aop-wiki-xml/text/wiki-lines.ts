/** What a line of old wiki markup is: a heading `== words ==`, a list item `* words`, or words. */
export type WikiLine =
  | { readonly kind: 'heading'; readonly level: number; readonly words: string }
  | { readonly kind: 'item'; readonly list: 'ul' | 'ol'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };

const DEEPEST_HEADING = 6;

/** Reads the beginning of a line, or the whole of it. */
export function wikiLineOf(line: string): WikiLine {
  const words = line.trim();
  const level = /^={2,6}(?!=)/u.exec(words)?.[0].length ?? 0;
  if (level > 0 && words.length > 2 * level && words.endsWith('='.repeat(level))) {
    return { kind: 'heading', level: Math.min(level, DEEPEST_HEADING), words: words.slice(level, -level).trim() };
  }
  const bullet = /^(?:[*#•·]+(?=\s)|\*+(?=[^\s*]))/u.exec(words)?.[0];
  if (bullet === undefined) return { kind: 'words', words: line };
  return { kind: 'item', list: bullet.endsWith('#') ? 'ol' : 'ul', words: words.slice(bullet.length) + (/\s$/u.test(line) ? ' ' : '') };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');

/**
 * The HTML of a text that has none of its own (`html` of a LongText is null): a paragraph for every
 * run of lines between empty lines, `<br />` within it. Everything else is escaped, so that the result
 * is safe in a page whatever the text holds. An empty text is empty.
 */
export function asHtml(text: string): string {
  const paragraphs: string[][] = [[]];
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(escapeHtml(words));
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => `<p>${lines.join('<br />')}</p>`)
    .join('');
}

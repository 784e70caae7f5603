import { describe, expect, it } from '@jest/globals';
import { readLongText } from './long-text.parse.ts';
import { readMarkup } from './markup-tokens.ts';
import { splitReferences } from './references.parse.ts';
import { depthOf, htmlOffences } from './testing/html-offences.ts';

const LENGTH = 20_000;
const repeated = (unit: string, length = LENGTH): string => unit.repeat(Math.ceil(length / unit.length));

const UNITS = [
  ...['<', '<b>', '<b><i>', '</b>', '<p>', '<div>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<td>', '<h1>', '<h2><h1>', '<sub>', '<pre>a  '],
  ...['<!--', '<![CDATA[', '<?a', '<!a', '<script>', '<style', '<a href="', `<a x="<a x='" y="`, '<a href=http://x.example>y', '<img src=x alt=y>', '<ref>'],
  ...['&', '&amp;', '&#', '[[', '[http://x', '{{', "''", "'''a", '* a\n', '== a ==\n', '=', ' ', '\n', 'a\n', 'A 2001\n', ')', '10.1000/a)', '10.1000/', '%2F'],
];

/** What a text is taken apart into, and how many characters of it were handed on as words. */
function tokensOf(raw: string): { readonly tokens: number; readonly characters: number } {
  let [tokens, characters] = [0, 0];
  readMarkup(raw, {
    text: (words) => {
      tokens += 1;
      characters += words.length;
    },
    open: () => (tokens += 1),
    close: () => (tokens += 1),
  });
  return { tokens, characters };
}

describe('a text that is made to hurt', () => {
  it.each(UNITS)('of %j is taken apart once', (unit) => {
    const raw = repeated(unit);
    const { tokens, characters } = tokensOf(raw);
    expect(characters).toBeLessThanOrEqual(raw.length);
    expect(tokens).toBeLessThanOrEqual(raw.length);
    expect(tokensOf(repeated(unit, 2 * LENGTH)).tokens).toBeLessThanOrEqual(2 * tokens + 2);
  });

  it.each(UNITS)('of %j is no deeper and hardly longer afterwards', (unit) => {
    const read = readLongText(`<p><b>words</b></p>${repeated(unit)}<i>end</i>`);
    expect(read?.text.startsWith('words')).toBe(true);
    expect((read?.text ?? '').length).toBeLessThan(LENGTH * 2);
    const html = read?.html ?? '';
    expect(htmlOffences(html)).toEqual([]);
    expect(depthOf(html)).toBeLessThan(64);
    expect(html.length).toBeLessThan(LENGTH * 20);
  });

  it.each(UNITS)('of %j as a list of references says no more than it holds', (unit) => {
    const written = splitReferences(repeated(unit), 'source:x').map(({ citation }) => citation ?? '');
    expect(written.join('').length).toBeLessThanOrEqual(LENGTH * 1.1);
  });

  it('is read as words where its broken tags would be read over and over', () => {
    const broken = `<a x="<a x='" y="`.repeat(2000);
    expect(readLongText(`${broken}> end`)?.text).toContain('end');
  });
});

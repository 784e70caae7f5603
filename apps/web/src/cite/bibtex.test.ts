import { describe, expect, it } from '@jest/globals';
import { bibtex, latexText } from './bibtex.ts';
import type { Citation } from './citation.ts';

const PLAIN: Citation = { key: 'a', kind: 'PUBLICATION', title: 'A title', authors: null, year: null, version: null, doi: null, pmid: null, url: null, publisher: null, notes: [] };

/** Depth of braces at the end, and whether it ever fell below none; an escaped brace is text. */
function braces(text: string): { readonly end: number; readonly lowest: number } {
  const depths = [...text.replace(/\\[\\{}]/g, '')].reduce<number[]>((all, sign) => [...all, (all.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0)], []);
  return { end: depths.at(-1) ?? 0, lowest: Math.min(0, ...depths) };
}

describe('latexText', () => {
  it.each([
    ['50 % of R&D', '50 \\% of R\\&D'],
    ['IL_2 #1 $5', 'IL\\_2 \\#1 \\$5'],
    ['a {b} c', 'a \\{b\\} c'],
    ['~x^2\\y', '\\textasciitilde{}x\\textasciicircum{}2\\textbackslash{}y'],
    ['IFN-γ, Müller, 北京', 'IFN-γ, Müller, 北京'],
    ['two\n lines', 'two lines'],
  ])('writes %j so that it prints as itself', (text, written) => expect(latexText(text)).toBe(written));
});

describe('bibtex', () => {
  it('has a field for what the record has, and none for what it has not', () => {
    expect(bibtex([{ ...PLAIN, year: 1999, doi: '10.1000/a_b', pmid: '123', notes: ['One.', 'Two'] }])).toBe('@misc{a,\n  title = {{A title}},\n  year = {1999},\n  doi = {10.1000/a_b},\n  eprint = {123},\n  eprinttype = {pubmed},\n  note = {One. Two},\n}\n');
    expect(bibtex([PLAIN])).toBe('@misc{a,\n  title = {{A title}},\n}\n');
  });

  it.each(['}', '{', '}{', '\\}', '\\\\{', 'a } @misc{b, title={c}}', '%'])('is not broken by %j wherever it stands', (text) => {
    const written = bibtex([{ ...PLAIN, title: text, authors: text, version: text, doi: text, url: `http://a.example/${text}`, publisher: text, notes: [text] }]);
    expect(braces(written)).toEqual({ end: 0, lowest: 0 });
    expect(written.match(/^@misc/gm)).toHaveLength(1);
  });

  it('keeps an address that is escaped already', () => expect(bibtex([{ ...PLAIN, url: 'https://a.example/x%2Fy?a=1&b=ü' }])).toContain('url = {https://a.example/x%2Fy?a=1&b=%C3%BC}'));

  it('gives no two entries one key', () => expect(bibtex([PLAIN, PLAIN, { ...PLAIN, key: 'A' }]).match(/@misc\{[^,]+/g)).toEqual(['@misc{a', '@misc{a-2', '@misc{A-3']));

  it('says first what is to know before citing', () => expect(bibtex([PLAIN], ['Do not cite.\nReally'])).toMatch(/^% Before you cite: Do not cite\. Really\n@misc/));
});

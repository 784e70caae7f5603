import { describe, expect, it } from '@jest/globals';
import { MAX_TEXT } from './max-text.ts';
import { readSearchView, searchHref } from './search-view.ts';

describe('readSearchView', () => {
  it('reads back what an address was made of', () => {
    const view = { text: 'IL-2 & TNF/α?', type: 'CYTOKINE_FAMILY', after: 'a+b=' } as const;
    const address = new URL(searchHref(view), 'http://localhost');
    expect(readSearchView(Object.fromEntries(address.searchParams))).toEqual(view);
  });

  it('takes the first of names given twice, and no type that is not there', () => {
    expect(readSearchView({ q: ['TNF', 'IL2'], type: 'constructor', after: '' })).toEqual({ text: 'TNF', type: null, after: null });
    expect(readSearchView({})).toEqual({ text: '', type: null, after: null });
  });

  it('drops what nobody sees or typed', () => {
    expect(readSearchView({ q: ' \u202egnp.FNT\u202c\u0000\n\u200bx ' }).text).toBe('gnp.FNT x');
    expect(readSearchView({ q: '\u202e\u200b \t' }).text).toBe('');
  });

  it('cuts long texts between characters', () => {
    const { text } = readSearchView({ q: '🧬'.repeat(10_000) });
    expect([...text].every((character) => character === '🧬')).toBe(true);
    expect([...text].length).toBeLessThanOrEqual(MAX_TEXT);
    expect(text).not.toBe('');
  });

  it('leaves markup as the text that it is', () => expect(readSearchView({ q: '<script>alert(1)</script>' }).text).toBe('<script>alert(1)</script>'));
});

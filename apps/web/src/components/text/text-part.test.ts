import { describe, expect, it } from '@jest/globals';
import { beginningOf, countWords, isLong, otherTextParts, textParts } from './text-part.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' \n');

describe('long texts', () => {
  it('counts words, whatever stands between them', () => expect(countWords(' a\n\nb  c ')).toBe(3));

  it('folds what is longer than a screen of reading', () => {
    expect(isLong(words(220))).toBe(false);
    expect(isLong(words(221))).toBe(true);
  });

  it('shows how a text begins', () => expect(beginningOf(words(300))).toBe(`${Array.from({ length: 32 }, (_, at) => `w${at}`).join(' ')} …`));

  it('leaves out parts without a text', () => {
    const part = (id: string, text: string | null) => ({ id, title: id, text, html: text });
    expect(textParts([part('a', null), part('b', ' \n'), part('c', 'said')]).map(({ id }) => id)).toEqual(['c']);
  });

  it('calls other texts by the name that their source gives them', () =>
    expect(otherTextParts([{ name: 'handbook-version', text: '2.6', html: '<p>2.6</p>' }])).toEqual([{ id: 'other-handbook-version', title: 'Handbook version', text: '2.6', html: '<p>2.6</p>' }]));
});

import { describe, expect, it } from '@jest/globals';
import { bytesOf } from './bytes-of.ts';

describe('the bytes of a text', () => {
  it.each([
    ['nothing', ''],
    ['plain letters', '{"data":{"id":"aop:1"}}'],
    ['letters of two, three and four bytes', 'IFN-γ → ↑ "𝛼"'],
    ['half of a pair', 'a\ud800b'],
    ['as much as fits', 'é'.repeat(349_525)],
    ['more than fits', '→'.repeat(400_000)],
  ])('are those of UTF-8 for %s', (_, text) => {
    expect(bytesOf(text).equals(new TextEncoder().encode(text))).toBe(true);
  });

  it('stay what they are when others are made', () => {
    const first = bytesOf('first of all');
    bytesOf('another that is longer');
    expect(first.toString()).toBe('first of all');
  });
});

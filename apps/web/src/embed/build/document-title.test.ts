import { describe, expect, it } from '@jest/globals';
import { documentTitle } from './document-title.ts';

describe('documentTitle', () => {
  it('keeps words, markup included, in one line', () => expect(documentTitle('  Evidence:\n <b>IL-2</b>\tbinding ')).toBe('Evidence: <b>IL-2</b> binding'));
  it('drops what turns text or cannot be seen to control it', () => expect(documentTitle('a\u202eb\u2066c\u0000d')).toBe('abcd'));
  it('cuts long titles at a word, and says so', () => {
    const title = documentTitle('word '.repeat(100));
    expect(title).toMatch(/^(?:word )+…$/);
    expect([...title].length).toBeLessThanOrEqual(200);
    expect([...documentTitle('x'.repeat(999))].length).toBeLessThanOrEqual(200);
  });
  it('counts characters, not halves of them', () => expect(documentTitle('😀'.repeat(200))).toBe('😀'.repeat(200)));
  it('calls what has no words something', () => expect(documentTitle('\u200f ')).toBe('Untitled question'));
});

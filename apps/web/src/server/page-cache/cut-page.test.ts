import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { cutPage, joinGzip, joinPlain } from './cut-page.ts';

const NONCE = 'bm9uY2U=';
const words = 'Eosinophil activation leads to vascular leakage. '.repeat(400);
const PAGES = {
  'with a nonce in its middle': `<p>${words}</p><script nonce="${NONCE}">1</script><p>Ö ${words}</p>`,
  'that begins and ends with it': `${NONCE}${words}${NONCE}`,
  'with two side by side': `a${NONCE}${NONCE}b`,
  'without one': words,
  'of nothing': '',
};

describe.each(Object.entries(PAGES))('a page %s', (_, page) => {
  it.each([['as long a nonce', 'YW5kZXI='], ['a longer nonce', 'a'.repeat(300)], ['none', '']])('comes back with %s', (_words, nonce) => {
    const cut = cutPage(Buffer.from(page), NONCE);
    const expected = page.split(NONCE).join(nonce);
    expect(joinPlain(cut, nonce).toString()).toBe(expected);
    expect(gunzipSync(joinGzip(cut, nonce)).toString()).toBe(expected);
  });
});

it('packs a page about as small as one gzip does', () => {
  const cut = cutPage(Buffer.from(PAGES['with a nonce in its middle']), NONCE);
  expect(joinGzip(cut, NONCE).length).toBeLessThan(PAGES['with a nonce in its middle'].length / 20);
});

it('keeps a page whole where there is no nonce to cut out', () => {
  const cut = cutPage(Buffer.from(words), '');
  expect(gunzipSync(joinGzip(cut, '')).toString()).toBe(words);
});

it('refuses to write a nonce that no block can hold', () => {
  expect(() => joinGzip(cutPage(Buffer.from('ab'), 'x'), 'n'.repeat(70_000))).toThrow(/nonce of 70000 bytes/);
});

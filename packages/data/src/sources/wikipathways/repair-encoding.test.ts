import { describe, expect, it } from '@jest/globals';
import { repairEncoding } from './repair-encoding.ts';

describe('repairEncoding', () => {
  it.each([
    ['read wrongly once', 'TNF-Î±', 'TNF-α'],
    ['read wrongly twice', 'IL-2RÃŽÂ±, IL-2RÃŽÂ²', 'IL-2Rα, IL-2Rβ'],
    ['punctuation read wrongly twice', 'a Ã¢â‚¬â€œ b', 'a – b'],
    ['two letters in a row', 'Î²Î³', 'βγ'],
  ])('puts right what was %s', (_what, garbled, text) => {
    expect(repairEncoding(garbled)).toEqual({ text, repaired: true, stillGarbled: false });
  });

  it.each(['Ca²⁺', 'Müller', 'αβ T cell', 'naïve', 'plain', '50 µm – 1 °C'])('leaves %j alone', (text) => {
    expect(repairEncoding(text)).toEqual({ text, repaired: false, stillGarbled: false });
  });

  it.each(['Î±\u03b2', 'lost \ufffd letter'])('says so of %j, which it cannot put right', (text) => {
    expect(repairEncoding(text)).toEqual({ text, repaired: false, stillGarbled: true });
  });
});

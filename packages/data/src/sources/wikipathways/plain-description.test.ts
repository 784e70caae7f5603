import { describe, expect, it } from '@jest/globals';
import { plainDescription } from './plain-description.ts';

describe('plainDescription', () => {
  it.each([
    ['a link', 'See [the portal](https://x.org/a?b=1).  More.', 'See the portal. More.'],
    ['brackets in the address', '[Hans](https://x.org/Hans_(chemist)) was', 'Hans was'],
    ['words behind the address', '[Portal](https://x.org/a CPTAC) or [P](http://x.org/b )', 'Portal or P'],
    ['a square bracket at its end', 'from [Plus (R)](https://x.org].', 'from Plus (R).'],
    ['brackets in the words', '[Essentials [Internet]. 3rd](https://x.org/b/)', 'Essentials [Internet]. 3rd'],
    ['a numbered reference', 'as [[1](https://x.org)] says', 'as [1] says'],
    ['a picture', '![drawing](https://x.org/a.png) shows', 'drawing shows'],
    ['tags and old emphasis', "<i>in vitro</i> and '''bold''' ''slanted''", 'in vitro and bold slanted'],
  ])('reduces %s to words', (_what, markdown, text) => {
    expect(plainDescription(markdown)).toEqual({ text, leftOver: false });
  });

  it('leaves what is no markup', () => {
    const text = "p < 0.05 and q > 2 (see [Surh 2003]); 5' end";
    expect(plainDescription(text)).toEqual({ text, leftOver: false });
  });

  it('says so where markup is left', () => {
    expect(plainDescription('[[Image:a.pdf]]').leftOver).toBe(true);
    expect(plainDescription('[Wikipedia]((https://x.org))').leftOver).toBe(true);
  });
});

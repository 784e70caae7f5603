import { describe, expect, it } from '@jest/globals';
import { textJson } from './text-json.ts';

describe('a text as JSON', () => {
  it.each(['', 'IL2', 'a "b" \\ c', 'two\nlines\u0000', '\ud800 alone', 'IFN-γ 𝛼', '\u2028', 'x'.repeat(128), '"'.repeat(129)])('is what JSON.stringify writes for %j, each time', (text) => {
    expect([textJson(text), textJson(text)]).toEqual([JSON.stringify(text), JSON.stringify(text)]);
  });

  it('stays right when more are asked for than are remembered', () => {
    const texts = Array.from({ length: 70_000 }, (_, at) => `text "${at}"`);
    const wrong = [...texts, ...texts.slice(0, 10)].filter((text) => textJson(text) !== JSON.stringify(text));
    expect(wrong).toEqual([]);
  });
});

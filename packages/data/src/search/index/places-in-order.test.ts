import { describe, expect, it } from '@jest/globals';
import { bitCount, letterBits } from './letter-bits.ts';
import { placesInOrder } from './places-in-order.ts';
import { packTexts, readTexts } from './sorted-texts.ts';

describe('placesInOrder', () => {
  it('orders texts as comparing them does, equal ones as they came', () => {
    const texts = ['il2', '', 'il10', 'acetylcholinesterase', 'acetylcholine', 'il2', '5areductase', 'acetylcholinesterase2', 'z', 'il'];
    const order = [...placesInOrder(texts)];
    expect(order.map((place) => texts[place])).toEqual([...texts].sort());
    expect(order.filter((place) => texts[place] === 'il2')).toEqual([0, 5]);
  });
});

describe('sorted texts', () => {
  const { bytes, ends } = packTexts(['', 'a', 'il', 'il2', 'il2', 'il2ra', 'tnf']);
  const texts = readTexts(bytes, ends);

  it('find a text, and those that start so', () => {
    expect([texts.equalTo('il2'), texts.startingWith('il'), texts.startingWith('x'), texts.equalTo('il3'), texts.startingWith('')]).toEqual([
      [3, 5],
      [2, 6],
      [7, 7],
      [6, 6],
      [0, 7],
    ]);
    expect([texts.at(5), texts.lengthOf(0), texts.count]).toEqual(['il2ra', 0, 7]);
  });
});

describe('letterBits', () => {
  it('differ in two bits at most where one letter does', () => {
    for (const [word, other] of [['apoptosis', 'apotosis'], ['liver', 'lever'], ['il2', 'il3'], ['foxp', 'fxop']] as const) {
      expect(bitCount((letterBits(word) ^ letterBits(other)) >>> 0)).toBeLessThanOrEqual(2);
    }
    expect(bitCount(0xffffffff)).toBe(32);
  });
});

import { describe, expect, it } from '@jest/globals';
import { osaDistance } from './osa-distance.ts';

const distance = (typed: string, word: string, limit = 3): number => osaDistance(typed, Buffer.from(word), 0, word.length, limit);

describe('osaDistance', () => {
  it.each([
    ['apoptosis', 'apoptosis', 0],
    ['apotosis', 'apoptosis', 1],
    ['appoptosis', 'apoptosis', 1],
    ['foxp', 'fxop', 1],
    ['oxdiative', 'oxidative', 1],
    ['hepatoxicity', 'hepatotoxicity', 2],
    ['il6', 'il8', 2],
    ['abc', 'xyz', 3],
  ])('from %s to %s is %i', (typed, word, away) => {
    expect(distance(typed, word)).toBe(away);
  });

  it('says no more than that it is over the limit', () => {
    expect([distance('abcdef', 'uvwxyz', 2), distance('a'.repeat(90), 'a'.repeat(90), 2), distance('ab', 'abcdefg', 1)]).toEqual([3, 3, 2]);
  });
});

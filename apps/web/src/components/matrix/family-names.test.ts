import { describe, expect, it } from '@jest/globals';
import { familyNames } from './family-names.ts';

describe('familyNames', () => {
  const familyOf = familyNames(new Map([['IL2', ['Interleukins']], ['IL6', ['Interferons', 'Interleukins']], ['IFNG', ['Interferons']], ['IL5', ['Interleukins']], ['TSLP', []]]));

  it('puts a gene of two families with the larger', () => expect(familyOf('IL6')).toBe('Interleukins'));
  it('keeps the only family of a gene', () => expect(familyOf('IFNG')).toBe('Interferons'));
  it('has a place for genes without one', () => expect(familyOf('TSLP')).toBe('Other cytokines'));
});

import { describe, expect, it } from '@jest/globals';
import { compareIds } from './compare-ids.ts';

const sorted = (...ids: string[]): string[] => [...ids].sort(compareIds);

describe('compareIds', () => {
  it('compares numbers inside ids as numbers', () => {
    expect(sorted('aop:10', 'aop:9', 'aop:100', 'aop:1')).toEqual(['aop:1', 'aop:9', 'aop:10', 'aop:100']);
    expect(sorted('claim:il2/claim-10', 'claim:il2/claim-09', 'claim:il2/claim-2')).toEqual([
      'claim:il2/claim-2',
      'claim:il2/claim-09',
      'claim:il2/claim-10',
    ]);
  });

  it('compares everything else by code unit, whatever the locale would say', () => {
    expect(sorted('b', 'a', 'B', 'ä', 'Z')).toEqual(['B', 'Z', 'a', 'b', 'ä']);
    expect(sorted('aop.events:1', 'aop:1', 'aop')).toEqual(['aop', 'aop.events:1', 'aop:1']);
  });

  it('is total: numbers that are written differently still have an order', () => {
    expect(compareIds('CL:007', 'CL:7')).toBeLessThan(0);
    expect(compareIds('CL:7', 'CL:007')).toBeGreaterThan(0);
    expect(compareIds('CL:7', 'CL:7')).toBe(0);
    expect(compareIds('a007b1', 'a7b2')).toBeLessThan(0);
  });

  it('compares numbers too long for a double', () => {
    expect(compareIds('x:900719925474099301', 'x:900719925474099302')).toBeLessThan(0);
  });
});

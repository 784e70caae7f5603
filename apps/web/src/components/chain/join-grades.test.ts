import { describe, expect, it } from '@jest/globals';
import { joinGrades } from './join-grades.ts';

describe('joinGrades', () => {
  it('keeps what AOPs call differently, the strongest first', () => {
    expect(joinGrades('L', 'H')).toBe('H/L');
    expect(joinGrades('H/L', 'M')).toBe('H/M/L');
  });

  it('tells the same grade once, and takes none for nothing', () => {
    expect(joinGrades('M', 'M')).toBe('M');
    expect(joinGrades(null, 'L')).toBe('L');
    expect(joinGrades('H/M', null)).toBe('H/M');
    expect(joinGrades(null, null)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { writtenDate } from './date.ts';

describe('writtenDate', () => {
  it('writes the day of the data, not that of a time zone', () => expect(writtenDate('2024-10-01')).toBe('1 Oct 2024'));
  it('leaves alone what is no date', () => expect(writtenDate('undated')).toBe('undated'));
});

import { describe, expect, it } from '@jest/globals';
import { median, quantile } from './statistics.ts';

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9], 9.5],
    [[7], 7],
  ])('of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

  it('sorts as numbers and leaves the list as it was', () => {
    const values = [10, 9, 100];
    expect(median(values)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  it('of nothing is no number', () => expect(median([])).toBeNaN());
});

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('%d of 1 to 100 is %d', (share, value) => expect(quantile(hundred, share)).toBe(value));

  it('of one number is that number', () => expect(quantile([5], 0.99)).toBe(5));
  it('of nothing is no number', () => expect(quantile([], 0.5)).toBeNaN());
});

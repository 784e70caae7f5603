import { describe, expect, it } from '@jest/globals';
import { counted, listed, numeral, UNREAD } from './count.ts';

describe('counted', () => {
  it.each([
    [0, 'no key events'],
    [1, '1 key event'],
    [19, '19 key events'],
  ])('says %i as "%s"', (count, words) => expect(counted(count, 'key event')).toBe(words));

  it('takes a plural that is not made with s', () => expect(counted(2, 'pathway that ends here', 'pathways that end here')).toBe('2 pathways that end here'));
});

describe('a count that could not be read', () => {
  it('is never none, nor is what is reckoned with it', () => {
    expect(counted(UNREAD, 'key event')).toBe('key events (could not be read)');
    expect(counted(UNREAD + 3, 'AOP that holds it', 'AOPs that hold it')).toBe('AOPs that hold it (could not be read)');
    expect(numeral(UNREAD)).toBe('an unread number of');
  });
});

describe('numeral', () => {
  it('groups five digits and more', () => {
    expect(numeral(1570)).toBe('1570');
    expect(numeral(44165)).toBe('44\u202f165');
    expect(numeral(1234567)).toBe('1\u202f234\u202f567');
  });
});

describe('listed', () => {
  it('joins as a sentence does', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('parts by semicolons what has commas itself', () => expect(listed(['Increase, AhR', 'b', 'c'])).toBe('Increase, AhR; b; and c'));
});

import { describe, expect, it } from '@jest/globals';
import { joinedKey, readWords } from '../normalise/read-words.ts';
import { parseSearchMeanings, searchMeanings } from './search-meanings.ts';

describe('the table of meanings', () => {
  it('gives each word one meaning', () => {
    const keys = searchMeanings().flatMap(({ words }) => words.map((word) => joinedKey(readWords(word), true)));
    expect([...new Set(keys)]).toEqual(keys);
  });

  it('leads somewhere from every word', () => {
    expect(searchMeanings().filter(({ records, phrases }) => records.length + phrases.length === 0)).toEqual([]);
  });

  it('refuses a file that does not fit', () => {
    expect(() => parseSearchMeanings('version: 1\nmeanings: [{ words: [ROS] }]')).toThrow(/means/u);
    expect(() => parseSearchMeanings('version: 2\nmeanings: []')).toThrow(/version/u);
  });
});

import { describe, expect, it } from '@jest/globals';
import { meaningfulWords, relationshipId, searchNotes, shortened, whyNothing, wordsAlone } from './search-notes.ts';

describe('texts that find nothing', () => {
  it.each([
    ['?!…', /no letter or digit/],
    ['肝臓', /Latin and Greek/],
    ['zzzqqq', /No name, symbol, title or identifier/],
  ])('says why of "%s"', (text, why) => expect(whyNothing(text)).toMatch(why));

  it('offers each word of several, and none of one', () => {
    expect(wordsAlone('liver, zzzqqq liver')).toEqual(['liver', 'zzzqqq']);
    expect(wordsAlone('zzzqqq')).toEqual([]);
  });
});

describe('meaningfulWords', () => {
  it('leaves out what joins', () => expect(meaningfulWords('What leads to eosinophils in the rash')).toEqual(['eosinophils', 'rash']));
  it('knows no more than a handful', () => expect(meaningfulWords('alpha beta gamma delta epsilon zeta eta theta').length).toBeLessThanOrEqual(5));
});

describe('relationshipId', () => {
  it('knows ids of relationships in either case', () => expect(relationshipId('AOP.relationships:1777')).toBe('aop.relationships:1777'));
  it.each(['aop:40', 'aop.relationships:', 'see aop.relationships:1777'])('takes none from "%s"', (text) => expect(relationshipId(text)).toBeNull());
});

describe('notes and headings', () => {
  it('says of a cut text that it was cut', () => {
    expect(searchNotes({ text: 'a b', totalCount: 1, textWasCut: true })).toHaveLength(1);
    expect(searchNotes({ text: 'a b', totalCount: 1, textWasCut: false })).toEqual([]);
  });

  it('shortens between characters', () => {
    expect(shortened('🧬🧬🧬', 2)).toBe('🧬🧬…');
    expect(shortened('IL2', 3)).toBe('IL2');
  });
});

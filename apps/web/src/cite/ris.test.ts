import { describe, expect, it } from '@jest/globals';
import type { Citation } from './citation.ts';
import { ris } from './ris.ts';

const PLAIN: Citation = { key: 'a', kind: 'PUBLICATION', title: 'A title', authors: null, year: null, version: null, doi: null, pmid: null, url: null, publisher: null, notes: [] };

describe('ris', () => {
  it('has a line for what the record has, between its first and its last', () => {
    expect(ris([{ ...PLAIN, year: 1999, doi: '10.1000/1', pmid: '123', authors: 'A, B and C' }])).toBe('TY  - JOUR\r\nID  - a\r\nTI  - A title\r\nPY  - 1999\r\nDO  - 10.1000/1\r\nAN  - PMID:123\r\nN1  - Authors: A, B and C\r\nER  - \r\n');
  });

  it.each(['a\nER  - ', 'a\r\nTY  - JOUR', 'a\u2028ER  - ', 'a\rAU  - Somebody Else'])('lets no line of %j begin like a tag', (text) => {
    const written = ris([{ ...PLAIN, title: text, authors: text, publisher: text, notes: [text] }]);
    const tags = written.split(/[\r\n\u2028]+/).filter((line) => line !== '').map((line) => line.slice(0, 2));
    expect(tags).toEqual(['TY', 'ID', 'N1', 'TI', 'PB', 'N1', 'ER']);
  });

  it('begins with what is to know, before the title', () => {
    const lines = ris([{ ...PLAIN, kind: 'AOP', notes: ['Before you cite: Do not.'] }]).split('\r\n');
    expect(lines.indexOf('N1  - Before you cite: Do not.')).toBeLessThan(lines.indexOf('TI  - A title'));
  });

  it('keeps records apart', () => expect(ris([PLAIN, { ...PLAIN, key: 'b' }]).split(/ER {2}- \r\n/).filter((each) => each.trim() !== '')).toHaveLength(2));
});

import { describe, expect, it } from '@jest/globals';
import { findSection, partsOfPath } from './section-address.ts';

describe('findSection', () => {
  it('finds a section of one entity, and of the list of all', () => {
    expect(findSection(['aops', 'aop:40', 'evidence'])).toMatchObject({ kind: 'found', id: 'aop:40', section: { segment: 'aops', slug: 'evidence' } });
    expect(findSection(['aops', 'list'])).toMatchObject({ kind: 'found', id: null, section: { slug: 'list' } });
  });

  it('finds a section of several entities, whose ids stand joined', () => {
    expect(findSection(['compare-aops', 'aop:40,aop:144', 'shared'])).toMatchObject({ kind: 'found', id: 'aop:40,aop:144', section: { segment: 'compare-aops' } });
    const missing = findSection(['paths', 'a,b', 'pahts']);
    expect(missing.kind === 'missing' && missing.lines.join('\n')).toContain('paths/<id>,<id>/paths');
  });

  it('says what there is where there is no such section', () => {
    const missing = findSection(['aops', 'aop:40', 'evidenc']);
    expect(missing.kind).toBe('missing');
    expect(missing.kind === 'missing' && missing.lines.join('\n')).toContain('aops/<id>/evidence');
  });

  it.each([[['nowhere', 'x', 'y']], [['aops']], [[]], [['aops', 'aop:40', 'more', 'evidence']]])('finds nothing at %j', (parts) => expect(findSection(parts).kind).toBe('missing'));
});

describe('partsOfPath', () => {
  it('decodes each part, so that an id may hold a slash', () => expect(partsOfPath('/download/claims/claim%3Ail2%2Fclaim-07/x.csv')).toEqual(['claims', 'claim:il2/claim-07', 'x.csv']));
  it('takes no escape that is none', () => expect(partsOfPath('/download/%E0%A4%A')).toBeNull());
});

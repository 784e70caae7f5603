import { describe, expect, it } from '@jest/globals';
import { pageOf, readPaging } from './gene-view.ts';

const items = ['a', 'b', 'c', 'd', 'e'];
const paged = (params: Readonly<Record<string, string | string[]>>) => pageOf(items, readPaging('/genes/HGNC:1', params), 'named', 'named-in', 2);

describe('pageOf', () => {
  it('begins at the start and says what follows', () => expect(paged({})).toEqual({ shown: ['a', 'b'], from: 1, to: 2, total: 5, previous: null, next: '/genes/HGNC:1?named=2#named-in' }));
  it('keeps the pages of other lists', () => expect(paged({ named: '2', increased: '3' })).toMatchObject({ previous: '/genes/HGNC:1?increased=3#named-in', next: '/genes/HGNC:1?increased=3&named=3#named-in' }));
  it('ends at the end', () => expect(paged({ named: '3' })).toMatchObject({ shown: ['e'], from: 5, to: 5, next: null }));
  it.each(['0', '-1', 'x', '1.5', ''])('takes "%s" for the first page', (named) => expect(paged({ named }).shown).toEqual(['a', 'b']));
  it('takes a page beyond the last for the last', () => expect(paged({ named: '99' }).shown).toEqual(['e']));
});

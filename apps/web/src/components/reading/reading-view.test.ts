import { describe, expect, it } from '@jest/globals';
import type { Chain } from '../chain/chain.ts';
import { firstWords } from './first-words.ts';
import { neighboursOf, readAt, readingHref, readingOf } from './reading-view.ts';

const event = (id: string, number: number) => ({ id, number, title: `Event ${id}`, role: 'KEY_EVENT' as const, rank: number, status: null, direction: null });
const chain: Chain = {
  events: [event('a', 1), event('b', 2), event('c', 3)],
  links: [{ id: 'ab', from: 'a', to: 'b', status: null, effect: 'PROMOTES', adjacent: true, grade: null }],
};

describe('what is read beside a drawing', () => {
  it('is an event or a relationship of the chain', () => {
    expect(readingOf(chain, 'b')).toMatchObject({ kind: 'event', event: { number: 2 } });
    expect(readingOf(chain, 'ab')).toMatchObject({ kind: 'relationship', from: { id: 'a' }, to: { id: 'b' } });
  });

  it('is nothing for an id of another chain, or for none', () => {
    expect(readingOf(chain, 'z')).toBeNull();
    expect(readingOf(chain, null)).toBeNull();
  });

  it('stands in the address, and comes back from it', () => {
    const at = new URL(readingHref('aop.events:10'), 'http://portal.test/aops/aop:1').searchParams.get('at');
    expect(readAt({ at: at ?? '' })).toBe('aop.events:10');
    expect(readAt({ at: ['a', 'b'] })).toBeNull();
    expect(readAt({ at: 'x'.repeat(500) })).toBeNull();
    expect(readingHref(null)).toBe('?#chain');
  });

  it('has neighbours in the order of reading', () => {
    expect(neighboursOf(chain, chain.events[1]!)).toMatchObject({ before: { id: 'a' }, after: { id: 'c' } });
    expect(neighboursOf(chain, chain.events[0]!).before).toBeNull();
    expect(neighboursOf(chain, chain.events[2]!).after).toBeNull();
  });
});

describe('the first words of a text', () => {
  it('leave a short text as it is', () => expect(firstWords(' One\n two ')).toBe('One two'));

  it('end between words', () => {
    const text = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const first = firstWords(text);
    expect(first.length).toBeLessThan(425);
    expect(first).toMatch(/word\d+ …$/);
    expect(text.startsWith(`${first.slice(0, -2)} `)).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { compareHref, readCompareView } from './compare-view.ts';

const back = (href: string) => {
  const { searchParams } = new URL(href, 'http://portal.test');
  return readCompareView({ kind: searchParams.get('kind') ?? undefined, of: searchParams.getAll('of') });
};

describe('the address of a comparison', () => {
  it('comes back as it was', () => {
    for (const view of [{ kind: 'outcomes', of: ['iraop.events:ao-skin-rash', 'liver & bile?'] }, { kind: 'aops', of: ['aop:1', 'aop:2', 'aop:3'] }] as const) expect(back(compareHref(view))).toEqual(view);
  });

  it('is read with what cannot be left out', () => {
    expect(readCompareView({ of: 'aop:1' })).toEqual({ kind: 'aops', of: ['aop:1'] });
    expect(readCompareView({ kind: 'genes', of: ['aop:1', ' aop:1 ', ''] })).toEqual({ kind: 'aops', of: ['aop:1'] });
    expect(readCompareView({ of: Array.from({ length: 40 }, (_, at) => `aop:${at}`) }).of).toHaveLength(6);
    expect(readCompareView({ outcome: ['a', 'b'] })).toEqual({ kind: 'outcomes', of: ['a', 'b'] });
    expect(readCompareView({ aop: 'aop:1', of: 'aop:2' })).toEqual({ kind: 'aops', of: ['aop:2', 'aop:1'] });
    expect(readCompareView({})).toEqual({ kind: 'aops', of: [] });
  });
});

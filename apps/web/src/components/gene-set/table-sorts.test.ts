import { describe, expect, it } from '@jest/globals';
import { listsOfFragment } from './gene-list.ts';
import { fragmentOfSorts, NO_SORTS, sortedNext, sortsOfFragment, UNSORTED } from './table-sorts.ts';

describe('the sorting of tables in the fragment of an address', () => {
  it('comes back as it was, and leaves the lists alone', () => {
    const sorts = { events: { sort: 'odds_ratio', descending: true }, aops: UNSORTED, outcomes: { sort: 'overlap', descending: false } };
    const fragment = `#genes=IL2,TNF~2&measured=IL2${fragmentOfSorts(sorts)}`;
    expect(sortsOfFragment(fragment)).toEqual(sorts);
    expect(listsOfFragment(fragment).genes).toEqual([{ name: 'IL2', change: null }, { name: 'TNF', change: 2 }]);
    expect(listsOfFragment(fragment).measured).toEqual([{ name: 'IL2', change: null }]);
  });

  it.each(['', '#events=q', '#genes=IL2', '#genes=IL2&events=%3Cb%3E&aops=-&outcomes='])('is none in %j', (fragment) => expect(sortsOfFragment(fragment)).toEqual(NO_SORTS));

  it('goes from smallest to largest to as it came', () => {
    const first = sortedNext(UNSORTED, 'p');
    const second = sortedNext(first, 'p');
    expect([first, second, sortedNext(second, 'p'), sortedNext(second, 'q')]).toEqual([{ sort: 'p', descending: false }, { sort: 'p', descending: true }, UNSORTED, { sort: 'q', descending: false }]);
  });
});

import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from '@jest/globals';
import { smallRelease } from '../contract/small.release.ts';
import { createNodeTables } from '../embedded/node-tables.ts';
import { createNearestIds } from './nearest-ids.ts';

function countingNearestIds(): { readonly nearest: ReturnType<typeof createNearestIds>; readonly compared: () => number } {
  let compared = 0;
  const nearest = createNearestIds(createNodeTables(smallRelease().content), (left, right) => {
    compared += 1;
    return distance(left, right);
  });
  return { nearest, compared: () => compared };
}

describe('nearest ids', () => {
  it('compare only with ids of about the same length', () => {
    const { nearest, compared } = countingNearestIds();
    expect(nearest('iraop:rush', undefined, 5)).toEqual(['iraop:rash']);
    expect(compared()).toBe(1);
    expect(nearest('iraop:rash-and-more', undefined, 5)).toEqual([]);
    expect(compared()).toBe(1);
  });

  it('compare a long text with nothing', () => {
    const { nearest, compared } = countingNearestIds();
    for (let at = 0; at < 500; at += 1) expect(nearest(`iraop:${'x'.repeat(180)}${at}`, undefined, 5)).toEqual([]);
    expect(compared()).toBe(0);
  });
});

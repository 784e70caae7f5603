import { describe, expect, it } from '@jest/globals';
import { mergeRows } from './merge-rows.ts';

describe('mergeRows', () => {
  it('fills gaps from the second source and keeps what the first one says', () => {
    expect(mergeRows({ id: 'x', a: null, b: '', c: 'kept' }, { id: 'x', a: 1, b: 'b', c: null })).toEqual({
      row: { id: 'x', a: 1, b: 'b', c: 'kept' },
      differences: [],
    });
  });

  it('unites lists, each value once, those of the first source first', () => {
    const first = { aliases: ['b', 'a'], terms: [{ id: 'GO:1', label: 'x' }] };
    const second = { aliases: ['c', 'a'], terms: [{ label: 'x', id: 'GO:1' }, { id: 'GO:2', label: 'y' }] };
    expect(mergeRows(first, second).row).toEqual({
      aliases: ['b', 'a', 'c'],
      terms: [{ id: 'GO:1', label: 'x' }, { id: 'GO:2', label: 'y' }],
    });
  });

  it('sorts the sources, so that their order does not show', () => {
    expect(mergeRows({ sources: ['source:b'] }, { sources: ['source:a'] }).row).toEqual({ sources: ['source:a', 'source:b'] });
  });

  it('looks into objects, and names the place of a difference', () => {
    const merged = mergeRows({ status: { oecd: 'a', wiki: null } }, { status: { oecd: 'b', wiki: 'c' } });
    expect(merged.row).toEqual({ status: { oecd: 'a', wiki: 'c' } });
    expect(merged.differences).toEqual([{ field: 'status.oecd', kept: 'a', other: 'b' }]);
  });

  it('takes false for a value, not for a gap', () => {
    expect(mergeRows({ deprecated: false }, { deprecated: true }).differences).toEqual([
      { field: 'deprecated', kept: false, other: true },
    ]);
  });

  it('takes no notice of white space and escaped characters', () => {
    expect(mergeRows({ title: 'A & B' }, { title: ' A  &amp; B\u200b' }).differences).toEqual([]);
    expect(mergeRows({ title: 'A & B' }, { title: 'A and B' }).differences).toHaveLength(1);
  });

  it('compares lists that say one thing as a whole, in any order, and never unites them', () => {
    const byId = { keyOf: (item: unknown) => (item as { id: string }).id, wordsOf: (item: unknown) => (item as { label: string }).label };
    const merge = (...ids: readonly string[]) =>
      mergeRows({ parts: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] }, { parts: ids.map((id) => ({ id, label: `other ${id}` })) }, { wholeLists: { parts: byId } });
    expect(merge('b', 'a').differences).toEqual([]);
    expect(merge('b')).toEqual({
      row: { parts: [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }] },
      differences: [{ field: 'parts', kept: 'A | B', other: 'other b' }],
    });
  });

  it('keeps what is made again later, without a difference', () => {
    expect(mergeRows({ direction: 'UP' }, { direction: 'DOWN' }, { derived: ['direction'] })).toEqual({ row: { direction: 'UP' }, differences: [] });
  });
});

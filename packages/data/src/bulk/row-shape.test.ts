import { describe, expect, it } from '@jest/globals';
import { shapeOf, sourcesOf } from './row-shape.ts';

describe('the shape of rows', () => {
  it('is what all rows have in common', () => {
    const rows = [
      { text: 'a', whole: 1, part: 1, yes: true, list: ['a'], mixed: 'a', none: null, object: { a: 1 } },
      { text: null, whole: 2, part: 1.5, yes: false, list: [], mixed: 1, none: null, object: null, late: 'b' },
    ];
    expect(shapeOf(rows).map(({ name, type, repeated }) => [name, type, repeated])).toEqual([
      ['text', 'TEXT', false],
      ['whole', 'INTEGER', false],
      ['part', 'REAL', false],
      ['yes', 'BOOLEAN', false],
      ['list', 'JSON', true],
      ['mixed', 'JSON', false],
      ['none', 'TEXT', false],
      ['object', 'JSON', false],
      ['late', 'TEXT', false],
    ]);
  });

  it('has no columns where there are no rows', () => expect(shapeOf([])).toEqual([]));

  it('names each source once, sorted', () => expect(sourcesOf([{ sources: ['b', 'a'] }, { sources: ['b'] }, {}])).toEqual(['a', 'b']));
});

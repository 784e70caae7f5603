import { describe, expect, it } from '@jest/globals';
import { findFile, requireFile } from './find-file.ts';
import { createMemoryFiles } from './source-files.ts';

const files = createMemoryFiles({
  'a/set.txt': '',
  'a/old-set.tsv': '',
  'w/paths-20251010-gmt.gmt': '',
  'w/paths-20260110-gmt.gmt': '',
  'w/paths-20260110-gmt.gmt.part': '',
  'w/deep/paths-20990101-gmt.gmt': '',
});

describe('findFile', () => {
  it.each([
    ['a plain name', 'a/set.txt', 'a/set.txt'],
    ['the first name that is there', ['a/new.txt', 'a/old-set.tsv', 'a/set.txt'], 'a/old-set.tsv'],
    ['the newest of a pattern, in its folder alone', ['w/paths-*-gmt.gmt'], 'w/paths-20260110-gmt.gmt'],
    ['letters of a pattern as they are', ['w/paths.20260110.gmt.gmt', 'a/se+.txt'], null],
    ['nothing', ['b/*'], null],
  ])('finds %s', (_, choice, expected) => expect(findFile(files, choice)).toBe(expected));
});

describe('requireFile', () => {
  it('names every name the file may have', () => {
    expect(() => requireFile(files, 'source:x', ['b/one', 'b/two-*'])).toThrow('source:x: b/one (or b/two-*): the file is missing');
  });
});

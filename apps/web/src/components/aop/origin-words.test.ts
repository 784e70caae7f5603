import { expect, it } from '@jest/globals';
import { originWords } from './origin-words.ts';

it('names a reconstruction wherever it stands among the AOPs', () => {
  expect(originWords([])).toBeNull();
  expect(originWords(['WIKI', 'WIKI'])).toBeNull();
  expect(originWords(['RECONSTRUCTION', 'RECONSTRUCTION'])).toBe('Reconstruction from literature abstracts');
  expect(originWords([...Array.from({ length: 30 }, () => 'WIKI' as const), 'RECONSTRUCTION'])).toMatch(/^In part a reconstruction/);
  expect(originWords(['WIKI', 'RECONSTRUCTION'], true)).toMatch(/^Stands in a reconstruction/);
  expect(originWords(['WIKI'], true)).toBeNull();
});

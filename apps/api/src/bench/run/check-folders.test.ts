import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { BenchError } from '../bench.error.ts';
import { checkFolders } from './check-folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'sequela-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const nothing = { release: null, sources: null, pages: null, json: null };
const missing = join(folder, 'missing');

it.each([
  [{ release: missing }, 'There is no release in'],
  [{ release: folder }, 'There is no release in'],
  [{ sources: missing }, 'There is no folder'],
  [{ sources: folder, pages: missing }, 'There is no folder'],
  [{ json: join(missing, 'results.json') }, 'to write the results to'],
])('refuses %j', (given, words) => {
  const check = (): void => checkFolders({ ...nothing, ...given });
  expect(check).toThrow(BenchError);
  expect(check).toThrow(words);
});

it('takes what is there, and what is left out', () => {
  expect(() => checkFolders(nothing)).not.toThrow();
  expect(() => checkFolders({ ...nothing, sources: folder, json: join(folder, 'results.json') })).not.toThrow();
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeRelease } from '../release/write-release.ts';
import { smallRelease } from '../store/contract/small.release.ts';
import { createEmbeddedStore } from '../store/embedded.store.ts';
import { readSearchFile, SEARCH_FILE } from './index/index-file.ts';
import { openSearch } from './open-search.ts';

// The release of the contract was put together by hand; its id only has to look like one.
const release = { ...smallRelease(), manifest: { ...smallRelease().manifest, id: 'r-0123456789abcdef' } };
const store = createEmbeddedStore(release);
let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-search-'));
  writeRelease(release, dir);
  path = join(dir, release.manifest.id, SEARCH_FILE);
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('openSearch', () => {
  it('opens the index that was written', () => {
    expect(openSearch(dir, release, store).search({ text: 'hepatotoxicity' }).hits[0]?.id).toBe('aop.events:3');
  });

  it('makes a missing or damaged one in memory, and writes nothing', () => {
    const whole = openSearch(dir, release, store).search({ text: 'omega' });
    for (const spoil of [() => rmSync(path), () => writeFileSync(path, 'nothing of the kind')]) {
      spoil();
      const before = readdirSync(dir, { recursive: true }).length;
      expect(openSearch(dir, release, store).search({ text: 'omega' })).toEqual(whole);
      expect(readdirSync(dir, { recursive: true }).length).toBe(before);
    }
  });
});

describe('readSearchFile', () => {
  it('refuses an index of another release, one cut off anywhere, and one with another byte', () => {
    const bytes = readFileSync(path);
    expect(readSearchFile(bytes, release.manifest.id)).not.toBeNull();
    expect(readSearchFile(bytes, 'r-fedcba9876543210')).toBeNull();
    for (let length = 0; length < bytes.length; length += 97) expect(readSearchFile(bytes.subarray(0, length), release.manifest.id)).toBeNull();
    const changed = Buffer.from(bytes);
    changed[bytes.length - 20] = (changed[bytes.length - 20] ?? 0) ^ 1;
    expect(readSearchFile(changed, release.manifest.id)).toBeNull();
    expect(statSync(path).size).toBe(bytes.length);
  });

  it('reads one that does not start where numbers may', () => {
    const bytes = readFileSync(path);
    const shifted = Buffer.alloc(bytes.length + 1);
    bytes.copy(shifted, 1);
    expect(readSearchFile(shifted.subarray(1), release.manifest.id)?.tables).toEqual(readSearchFile(bytes, release.manifest.id)?.tables);
  });
});

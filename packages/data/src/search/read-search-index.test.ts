import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeRelease } from '../release/write-release.ts';
import { smallRelease } from '../store/contract/small.release.ts';
import { createEmbeddedStore } from '../store/embedded.store.ts';
import { readSearchFile, SEARCH_FILE } from './index/index-file.ts';
import { readSearchIndex } from './read-search-index.ts';

// The release of the contract was put together by hand; its id only has to look like one.
const release = { ...smallRelease(), manifest: { ...smallRelease().manifest, id: 'r-0123456789abcdef' } };
const { id } = release.manifest;
const search = (text: string) => createEmbeddedStore(release, readSearchIndex(dir, id)).search({ text });
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

describe('readSearchIndex', () => {
  it('opens the index that was written', () => {
    expect(readSearchIndex(dir, id)).not.toBeNull();
    expect(search('hepatotoxicity').hits[0]?.id).toBe('aop.events:3');
  });

  it('leaves a missing or damaged one to be made in memory, and writes nothing', () => {
    const whole = search('omega');
    for (const spoil of [() => rmSync(path), () => writeFileSync(path, 'nothing of the kind')]) {
      spoil();
      expect(readSearchIndex(dir, id)).toBeNull();
      const before = readdirSync(dir, { recursive: true }).length;
      expect(search('omega')).toEqual(whole);
      expect(readdirSync(dir, { recursive: true }).length).toBe(before);
    }
  });
});

describe('readSearchFile', () => {
  it('refuses an index of another release, one cut off anywhere, and one with another byte', () => {
    const bytes = readFileSync(path);
    expect(readSearchFile(bytes, id)).not.toBeNull();
    expect(readSearchFile(bytes, 'r-fedcba9876543210')).toBeNull();
    for (let length = 0; length < bytes.length; length += 97) expect(readSearchFile(bytes.subarray(0, length), id)).toBeNull();
    const changed = Buffer.from(bytes);
    changed[bytes.length - 20] = (changed[bytes.length - 20] ?? 0) ^ 1;
    expect(readSearchFile(changed, id)).toBeNull();
    expect(statSync(path).size).toBe(bytes.length);
  });

  it('reads one that does not start where numbers may', () => {
    const bytes = readFileSync(path);
    const shifted = Buffer.alloc(bytes.length + 1);
    bytes.copy(shifted, 1);
    expect(readSearchFile(shifted.subarray(1), id)?.tables).toEqual(readSearchFile(bytes, id)?.tables);
  });
});

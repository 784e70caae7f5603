import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { SOURCE_NAMES } from './official-source.ts';
import { OFFICIAL_SOURCES } from './official-sources.ts';
import { describeSources } from './sources-table.ts';

const PAGE = fileURLToPath(new URL('../../../../../docs/sources.md', import.meta.url));
const files = OFFICIAL_SOURCES.flatMap((source) => source.files);

describe('the official sources', () => {
  it('are those of docs/sources.md, word for word: a change here is copied there', () => {
    expect(readFileSync(PAGE, 'utf8')).toContain(describeSources(OFFICIAL_SOURCES));
  });

  it('have the names that --only takes, each once', () => {
    expect(OFFICIAL_SOURCES.map(({ name }) => name)).toEqual(SOURCE_NAMES);
  });

  it('are fetched encrypted, to a place of their own', () => {
    for (const { address } of files) expect(new URL(address).protocol).toBe('https:');
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const { path } of files) expect(path).toMatch(/^[a-z-]+\/[\w.*-]+$/);
  });

  it('have a date in their name where they are found in a listing, and only there', () => {
    for (const { path, retrieval, address } of files) {
      expect(path.includes('*')).toBe(retrieval === 'LISTING');
      if (retrieval === 'LISTING') expect(address.endsWith('/')).toBe(true);
    }
  });

  it('say where each address was seen, and never that a request confirmed what none did', () => {
    for (const { seen, confirmed } of OFFICIAL_SOURCES) {
      expect(seen.length).toBeGreaterThan(0);
      for (const { when } of seen) expect(when).toMatch(/^(?:\d{4}(?:-\d{2}){0,2}|undated)$/);
      expect(confirmed === null || /^\d{4}-\d{2}-\d{2}$/.test(confirmed)).toBe(true);
    }
  });

  it('leave room between what was seen and what is refused', () => {
    for (const { seenBytes, maxBytes } of files) expect(maxBytes).toBeGreaterThan((seenBytes ?? 0) * 4);
  });
});

import { describe, expect, it } from '@jest/globals';
import { fetchedEdition } from './fetched-edition.ts';
import { createMemoryFiles } from './source-files.ts';

const fetched = (fetchedAt: string, lastModified: string | null) => ({
  source: 'x',
  url: 'https://example.org/x',
  fetchedAt,
  lastModified,
  etag: null,
  bytes: 1,
  sha256: 'a'.repeat(64),
});
const files = createMemoryFiles({
  'fetched.json': JSON.stringify({
    'a/one.tsv': fetched('2026-11-20T10:00:00.000Z', '2026-03-05T23:59:59.000Z'),
    'a/two.tsv': fetched('2026-04-01T10:00:00.000Z', null),
    'a/again.tsv': { ...fetched('2026-11-20T10:00:00.000Z', null), since: '2026-05-02T10:00:00.000Z' },
  }),
});

describe('fetchedEdition', () => {
  it('goes by the change on the server, then by the day of the fetch, and takes the newest of several files', () => {
    expect(fetchedEdition(files, ['a/one.tsv'])).toEqual({ version: 'download of 2026-03-05', date: '2026-03-05' });
    expect(fetchedEdition(files, ['a/one.tsv', 'a/two.tsv'], 'Set of')).toEqual({ version: 'Set of 2026-04-01', date: '2026-04-01' });
  });

  it('stays where the same bytes were fetched once more', () => {
    expect(fetchedEdition(files, ['a/again.tsv'])).toEqual({ version: 'download of 2026-05-02', date: '2026-05-02' });
  });

  it('is null for files that were not fetched', () => {
    expect(fetchedEdition(files, ['a/three.tsv', 'constructor'])).toBeNull();
    expect(fetchedEdition(createMemoryFiles({}), ['a/one.tsv'])).toBeNull();
  });
});

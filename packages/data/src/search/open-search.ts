import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../records/release.record.ts';
import { releaseFolder } from '../release/release-folder.ts';
import type { InstantStore } from '../store/instant-store.ts';
import { createEmbeddedSearch } from './embedded.search.ts';
import { buildSearchIndex } from './index/build-search-index.ts';
import { readSearchFile, SEARCH_FILE } from './index/index-file.ts';
import type { InstantSearchIndex } from './search.ts';

/** The search of a release that is in memory only. */
export const createSearch = (release: Release, store: InstantStore): InstantSearchIndex =>
  createEmbeddedSearch(buildSearchIndex(release), store);

/**
 * Opens the search of a release in a folder of releases. Nothing is written: where the index is missing,
 * damaged or of another format it is made in memory, which takes a second or two for a full release.
 */
export function openSearch(dir: string, release: Release, store: InstantStore): InstantSearchIndex {
  const { id } = release.manifest;
  const path = join(releaseFolder(dir, id), SEARCH_FILE);
  const file = existsSync(path) ? readSearchFile(readFileSync(path), id) : null;
  return file === null ? createSearch(release, store) : createEmbeddedSearch(file, store);
}

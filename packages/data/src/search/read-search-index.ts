import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFolder } from '../release/release-folder.ts';
import { readSearchFile, SEARCH_FILE } from './index/index-file.ts';
import type { SearchFile } from './index/index-file.ts';

/**
 * The search index that was built with a release. Null where it is missing, damaged or of another format:
 * a store then makes its own, in memory, and the next build writes it again.
 */
export function readSearchIndex(dir: string, id: string): SearchFile | null {
  const path = join(releaseFolder(dir, id), SEARCH_FILE);
  return existsSync(path) ? readSearchFile(readFileSync(path), id) : null;
}

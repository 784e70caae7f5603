import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FETCHED_FILES } from '../fetched-files.ts';
import { openCache, type SourceCache } from './source-cache.ts';

/** Folder of what has come, or comes, and is not in use yet. It is laid out as the cache is. */
export const WAITING = '.new';

/** Files that came whole and wait until their source has been read, those of a fetch that was stopped among them. */
export const openWaiting = (cache: SourceCache): SourceCache => openCache(join(cache.dir, WAITING));

/** Takes the folder away where nothing waits in it. */
export function closeWaiting({ dir }: SourceCache): void {
  const holds = readdirSync(dir, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile() && entry.name !== FETCHED_FILES);
  if (!holds) rmSync(dir, { recursive: true });
}

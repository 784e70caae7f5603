import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareIds } from '../../records/compare-ids.ts';
import { clearLeftovers } from '../../release/leftovers.ts';
import { replaceFile, syncFolder } from '../../release/durable-file.ts';
import { findFile } from '../../sources/find-file.ts';
import { openSourceFiles } from '../../sources/source-files.ts';
import { SourceError, type SourceFiles } from '../../sources/source.ts';
import { FETCHED_FILES, readFetchedFiles, type FetchedFile, type FetchedFiles } from '../fetched-files.ts';

/** A copy in the cache. */
export interface CachedCopy {
  readonly path: string;
  /** When it was last known to be current; of a file that was put there by hand, when it was last changed. */
  readonly since: string;
  /** What was noted when it was fetched; null where it was put there by hand or has changed since. */
  readonly entry: FetchedFile | null;
}

/** A sources folder that is filled by fetching. */
export interface SourceCache {
  readonly dir: string;
  readonly files: SourceFiles;
  /** Where a file stands on disk. */
  locate(path: string): string;
  /** The copy that a path, or a name with `*`, leads to; null where there is none. */
  copyOf(path: string): CachedCopy | null;
  /** Moves a file to its place, over what is there, and notes what it is. */
  install(from: string, path: string, entry: FetchedFile): void;
  /** Notes something new of a file that stays. */
  note(path: string, entry: FetchedFile): void;
  /** Removes a fetched file, and what is known of it. */
  drop(path: string): void;
  /** Removes what was fetched under other names for the same file, such as last month's. */
  removeOthers(pattern: string, keep: string): void;
}

const sha256Of = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Opens a cache, or begins one. The caller holds its lock. A damaged list of what was fetched is begun anew. */
export function openCache(dir: string): SourceCache {
  mkdirSync(dir, { recursive: true });
  clearLeftovers(dir);
  const files = openSourceFiles(dir);
  const locate = (path: string): string => join(dir, path);
  let fetched: FetchedFiles = readable(files);

  const write = (next: FetchedFiles): void => {
    fetched = Object.fromEntries(Object.entries(next).sort(([left], [right]) => compareIds(left, right)));
    replaceFile(locate(FETCHED_FILES), `${JSON.stringify(fetched, null, 2)}\n`);
  };

  const entryOf = (path: string): FetchedFile | null => {
    const entry = fetched[path];
    if (entry === undefined || statSync(locate(path)).size !== entry.bytes) return null;
    return sha256Of(locate(path)) === entry.sha256 ? entry : null;
  };

  const remove = (paths: readonly string[]): void => {
    for (const path of paths) rmSync(locate(path), { force: true });
    const others = Object.entries(fetched).filter(([path]) => !paths.includes(path));
    if (others.length < Object.keys(fetched).length) write(Object.fromEntries(others));
  };

  return {
    dir,
    files,
    locate,
    copyOf(pattern) {
      const path = findFile(files, pattern);
      if (path === null) return null;
      const entry = entryOf(path);
      return { path, entry, since: entry?.fetchedAt ?? statSync(locate(path)).mtime.toISOString() };
    },
    install(from, path, entry) {
      mkdirSync(dirname(locate(path)), { recursive: true });
      renameSync(from, locate(path));
      syncFolder(dirname(locate(path)));
      write({ ...fetched, [path]: entry });
    },
    note(path, entry) {
      write({ ...fetched, [path]: entry });
    },
    drop: (path) => remove([path]),
    removeOthers(pattern, keep) {
      const [before = '', after = ''] = pattern.split('*');
      remove(Object.keys(fetched).filter((path) => path !== keep && path.startsWith(before) && path.endsWith(after)));
    },
  };
}

function readable(files: SourceFiles): FetchedFiles {
  try {
    return readFetchedFiles(files);
  } catch (error) {
    // Without the list everything is fetched once more; that is all that is lost.
    if (error instanceof SourceError) return {};
    throw error;
  }
}

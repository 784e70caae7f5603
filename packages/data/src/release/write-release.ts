import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../records/release.record.ts';
import { writeChanges } from '../changes/changes-file.ts';
import { compareReleases } from '../changes/compare-releases.ts';
import { canonicalJson } from './canonical-json.ts';
import { buildSearchIndex } from '../search/index/build-search-index.ts';
import { readSearchFile, SEARCH_FILE, searchFileBytes } from '../search/index/index-file.ts';
import { meaningsFingerprint } from '../search/index/search-meanings.ts';
import { replaceFile, syncFolder, writeFile } from './durable-file.ts';
import { clearLeftovers, leftoverName } from './leftovers.ts';
import { isIntact, readRelease } from './read-release.ts';
import { ReleaseError } from './release-error.ts';
import { currentReleaseId, releaseFolder } from './release-folder.ts';
import { MANIFEST, POINTER, REPORT, tableFile, TABLES } from './release-format.ts';
import { linePieces, tablePieces } from './serialise-table.ts';

const manifestText = (release: Release): string => `${canonicalJson(release.manifest)}\n`;

const searchBytes = (release: Release): Buffer => searchFileBytes(release.manifest.id, buildSearchIndex(release));

function writeFiles(release: Release, folder: string): void {
  const tables = join(folder, TABLES);
  mkdirSync(tables, { recursive: true });
  for (const { name } of release.manifest.tables) writeFile(join(folder, tableFile(name)), tablePieces(release.content[name]));
  writeFile(join(folder, REPORT), linePieces(release.report));
  writeFile(join(folder, MANIFEST), [Buffer.from(manifestText(release))]);
  writeFile(join(folder, SEARCH_FILE), [searchBytes(release)]);
  syncFolder(tables);
  syncFolder(folder);
}

/** The search index is no part of the id: it is made again where it is missing, damaged, or made by another program. */
function refreshSearch(release: Release, folder: string): void {
  const path = join(folder, SEARCH_FILE);
  const known = existsSync(path) ? readSearchFile(readFileSync(path), release.manifest.id) : null;
  if (known?.notes.meaningsFingerprint !== meaningsFingerprint()) replaceFile(path, searchBytes(release));
}

const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);

/** Renames, or says false where another build was quicker: with the name, or with what was to be moved. */
function renamedTo(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (TAKEN.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Other builds that may take the name in between before something else must be wrong. */
const ATTEMPTS = 10;

/** Gives the finished folder its name. Another build may get there first with the same release, even in between. */
function putInPlace(dir: string, written: string, id: string): void {
  const target = releaseFolder(dir, id);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (existsSync(target)) {
      if (isIntact(dir, id)) {
        rmSync(written, { recursive: true });
        return;
      }
      renamedTo(target, join(dir, leftoverName(randomBytes(4).toString('hex'))));
    }
    if (renamedTo(written, target)) {
      syncFolder(dir);
      return;
    }
  }
  throw new ReleaseError(id, `${written} could not be renamed to ${target}; see that no other build runs, and build again`);
}

/** What writing a release came to. */
export interface WrittenRelease {
  readonly id: string;
  /** False where the same release was there already. */
  readonly added: boolean;
  /** The release served before, when it was another: what changed since is kept. Null where there was none that can be read. */
  readonly changedSince: string | null;
}

/** Keeps what differs from the release that is served until now. One of an older format, or damaged, cannot be compared. */
function keepChanges(release: Release, dir: string): string | null {
  try {
    const before = currentReleaseId(dir);
    if (before === null || before === release.manifest.id) return null;
    writeChanges(dir, compareReleases(readRelease(dir, before), release));
    return before;
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}

/**
 * Writes a release into a folder of releases and makes it the served one. Whatever stops it, and
 * whenever, the release served before stays whole and served; what it leaves behind goes with the
 * next build. A release that is there already is checked, not written again.
 */
export function writeRelease(release: Release, dir: string): WrittenRelease {
  const { id } = release.manifest;
  mkdirSync(dir, { recursive: true });
  clearLeftovers(dir);
  const there = existsSync(releaseFolder(dir, id)) && isIntact(dir, id);
  if (there) {
    // The id signs the rows and the report. Title and coverage may come from a newer program.
    const manifest = join(releaseFolder(dir, id), MANIFEST);
    if (readFileSync(manifest, 'utf8') !== manifestText(release)) replaceFile(manifest, manifestText(release));
    refreshSearch(release, releaseFolder(dir, id));
  } else {
    const written = join(dir, leftoverName(randomBytes(4).toString('hex')));
    writeFiles(release, written);
    putInPlace(dir, written, id);
  }
  const changedSince = keepChanges(release, dir);
  replaceFile(join(dir, POINTER), `${id}\n`);
  return { id, added: !there, changedSince };
}

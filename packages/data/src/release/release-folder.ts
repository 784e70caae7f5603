import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareIds } from '../records/compare-ids.ts';
import type { ReleaseManifest } from '../records/release.record.ts';
import { ReleaseError } from './release-error.ts';
import { releaseId } from './release-id.ts';
import { FORMAT_VERSION, isReleaseId, MANIFEST, POINTER } from './release-format.ts';

export const releaseFolder = (dir: string, id: string): string => join(dir, id);

/** Id of the release that is served; null where none was built yet. */
export function currentReleaseId(dir: string): string | null {
  const pointer = join(dir, POINTER);
  if (!existsSync(pointer)) return null;
  const id = readFileSync(pointer, 'utf8').trim();
  if (isReleaseId(id)) return id;
  throw new ReleaseError(null, `${pointer} does not hold the id of a release; delete it and build a release`);
}

/** Reads a manifest without its tables. @throws ReleaseError where it is missing, damaged, changed or of another format. */
export function readManifest(dir: string, id: string): ReleaseManifest {
  if (!isReleaseId(id)) throw new ReleaseError(null, `“${id}” is not the id of a release; ids look like r-0123456789abcdef`);
  const path = join(releaseFolder(dir, id), MANIFEST);
  if (!existsSync(path)) {
    const known = releaseIds(dir);
    const there = known.length === 0 ? 'there is none in' : `there are ${known.join(', ')} in`;
    throw new ReleaseError(id, `not found; ${there} ${dir}`);
  }
  let manifest: ReleaseManifest;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8')) as ReleaseManifest;
  } catch (cause) {
    throw new ReleaseError(id, `${MANIFEST} is damaged; build the release again`, { cause });
  }
  if (manifest.formatVersion !== FORMAT_VERSION) {
    throw new ReleaseError(
      id,
      `has format ${manifest.formatVersion}, this program reads format ${FORMAT_VERSION}; build it again: \`npm run data -- build\`, with --sources and --pages for a full release`,
    );
  }
  if (manifest.id !== id) throw new ReleaseError(id, `its ${MANIFEST} is that of ${manifest.id}; build the release again`);
  if (releaseId(manifest) !== id) {
    throw new ReleaseError(id, `its ${MANIFEST} names other content than its id does: it was changed after the build; build the release again`);
  }
  return manifest;
}

function releaseIds(dir: string): readonly string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir).filter(isReleaseId).sort(compareIds);
}

/** What is known of a release without reading its rows. */
export interface ReleaseListing {
  readonly id: string;
  readonly current: boolean;
  /** Null where the manifest cannot be read; `problem` then says why. */
  readonly manifest: ReleaseManifest | null;
  readonly problem: string | null;
}

/** Every release of a folder: newest data first, then by id; those that cannot be read come last. */
export function listReleases(dir: string): readonly ReleaseListing[] {
  const current = currentReleaseId(dir);
  const listings = releaseIds(dir).map((id): ReleaseListing => {
    try {
      return { id, current: id === current, manifest: readManifest(dir, id), problem: null };
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
      return { id, current: id === current, manifest: null, problem: error.message };
    }
  });
  const date = (listing: ReleaseListing): string => listing.manifest?.date ?? '';
  return listings.sort((left, right) => compareIds(date(right), date(left)) || compareIds(left.id, right.id));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseManifest } from '../records/release.record.ts';
import { embeddedFingerprint } from './embedded-fingerprint.ts';
import { currentReleaseId, releaseFolder } from './release-folder.ts';
import { FORMAT_VERSION, MANIFEST } from './release-format.ts';

/** What a manifest of any format says; nothing where it is missing or no JSON, of which reading the release tells more. */
function looseManifest(dir: string, id: string): Partial<ReleaseManifest> {
  const path = join(releaseFolder(dir, id), MANIFEST);
  if (!existsSync(path)) return {};
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) ?? {}) as Partial<ReleaseManifest>;
  } catch {
    return {};
  }
}

/**
 * Whether the served release is an embedded one of other data or another format than come with this
 * program, so that building it again brings it up to date. A full release never is: its sources are elsewhere.
 */
export function isStaleEmbedded(dir: string): boolean {
  const id = currentReleaseId(dir);
  if (id === null) return false;
  const manifest = looseManifest(dir, id);
  if (manifest.kind !== 'EMBEDDED') return false;
  return manifest.formatVersion !== FORMAT_VERSION || manifest.embeddedFingerprint !== embeddedFingerprint();
}

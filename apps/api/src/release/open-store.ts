import {
  buildRelease,
  createEmbeddedStore,
  currentReleaseId,
  embeddedPlan,
  readRelease,
  writeRelease,
  type Store,
} from '@sequela/data';

/**
 * The store of the release to serve: the newest one built into the folder, or, where there is none,
 * the embedded release, which is built there first.
 */
export function openStore(releaseDir: string): Store {
  if (currentReleaseId(releaseDir) === null) writeRelease(buildRelease(embeddedPlan()), releaseDir);
  return createEmbeddedStore(readRelease(releaseDir));
}

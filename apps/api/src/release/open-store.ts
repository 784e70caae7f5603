import { createEmbeddedStore, currentReleaseId, isStaleEmbedded, readChanges, readRelease, readSearchIndex, writeRelease, type Store } from '@sequela/data';

/**
 * The store of the release to serve: the newest one built into the folder, or, where there is none,
 * the embedded release, which is built there first. An embedded release is built again where the
 * embedded data or the format have changed since.
 * @throws ReleaseError where a full release is damaged or of another format; the message names the command.
 */
export async function openStore(releaseDir: string): Promise<Store> {
  if (currentReleaseId(releaseDir) === null || isStaleEmbedded(releaseDir)) {
    // Only this branch needs the parsers of the sources; they take longer to load than a release does.
    const { buildRelease, embeddedPlan } = await import('@sequela/data/build');
    writeRelease(buildRelease(embeddedPlan()), releaseDir);
  }
  const release = readRelease(releaseDir);
  return createEmbeddedStore(release, readSearchIndex(releaseDir, release.manifest.id), () => readChanges(releaseDir, release.manifest.id));
}

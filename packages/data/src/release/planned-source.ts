import { openSourceFiles } from '../sources/source-files.ts';
import { SourceError } from '../sources/source.ts';
import type { Source } from '../sources/source.ts';
import type { FileFingerprint, PlannedSource } from './release-plan.ts';

/**
 * Plans sources whose files lie below one folder on disk. The fingerprint of a file is that of the
 * bytes that were parsed, taken as they were read; a file that changes during a build ends it.
 */
export function sourcesIn(folder: string, sources: readonly Source[]): readonly PlannedSource[] {
  const fingerprints = new Map<string, FileFingerprint>();
  const files = openSourceFiles(folder, (path, now) => {
    const before = fingerprints.get(path) ?? now;
    if (before.sha256 !== now.sha256) throw new SourceError('sources folder', path, 'changed while the release was built; build again');
    fingerprints.set(path, now);
  });
  return sources.map((source) => ({
    source,
    files,
    fingerprint(path) {
      const fingerprint = fingerprints.get(path);
      if (fingerprint === undefined) throw new Error(`${source.description.id} names ${path} as a file of its own, but has not read it`);
      return fingerprint;
    },
  }));
}

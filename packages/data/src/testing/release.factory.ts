import type { Release, ReleaseContent, ReleaseManifest } from '../records/release.record.ts';
import { emptyContent } from '../release/table-keys.ts';
import { aSource } from './evidence.factory.ts';

/**
 * A release with the given rows and nothing else. Its rows stand as given: what must be sorted, the
 * store sorts. Checksums are left empty: nothing that serves a release reads them.
 */
export function aReleaseWith(tables: Partial<ReleaseContent>, more: Partial<ReleaseManifest> = {}): Release {
  const sources = tables.sources ?? [aSource()];
  return {
    manifest: {
      id: 'r-0000000000000000',
      date: '2026-01-02',
      title: 'A release for tests',
      kind: 'FULL',
      embeddedFingerprint: null,
      licence: 'CC0-1.0',
      licenceNote: null,
      formatVersion: 1,
      tables: [],
      report: { lines: 0, sha256: '' },
      sources,
      coverage: [],
      ...more,
    },
    content: { ...emptyContent(), sources, ...tables },
    report: [],
  };
}

import type { ReleaseManifest } from '../records/release.record.ts';
import { sha256Of } from './serialise-table.ts';

/** The id of a release: what its rows and its report say, nothing else. */
export function releaseId({ tables, report }: Pick<ReleaseManifest, 'tables' | 'report'>): string {
  const lines = tables.map(({ name, sha256 }) => `${name} ${sha256}\n`);
  return `r-${sha256Of([...lines, `report ${report.sha256}\n`]).slice(0, 16)}`;
}

import type { Release, ReleaseContent, ReleaseTables, TableName } from '../records/release.record.ts';
import { measureCoverage } from './coverage.ts';
import { releaseId } from './release-id.ts';
import { sha256Of, tablePieces } from './serialise-table.ts';
import { mapTables, sortRows, TABLE_NAMES } from './table-keys.ts';

/**
 * A release with other rows: sorted, counted and signed anew, with title, date, licence and report as they were.
 * Nothing is checked; it is for data made up to measure with.
 */
export function resignRelease({ manifest, report }: Release, content: ReleaseContent): Release {
  const sorted = mapTables(<T extends TableName>(table: T) => sortRows(table, content[table] as readonly ReleaseTables[T][]));
  const tables = TABLE_NAMES.map((name) => ({ name, rows: sorted[name].length, sha256: sha256Of(tablePieces(sorted[name])) }));
  return { manifest: { ...manifest, tables, id: releaseId({ tables, report: manifest.report }), coverage: measureCoverage(sorted) }, content: sorted, report };
}

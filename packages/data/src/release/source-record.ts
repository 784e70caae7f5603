import { FETCHED_FILES } from '../fetch/fetched-files.ts';
import type { SourceRecord } from '../records/evidence.record.ts';
import type { ReleaseContent, ReportLine, TableName } from '../records/release.record.ts';
import type { SourceEdition, SourceFiles } from '../sources/source.ts';
import type { Contributors } from './prune-links.ts';
import type { PlannedSource } from './release-plan.ts';
import { TABLE_NAMES } from './table-keys.ts';

/**
 * Files that remember which of them were read. The list of what was fetched tells when, not what: it
 * changes with every fetch, and no record comes from it.
 */
export function watchFiles(files: SourceFiles): { readonly files: SourceFiles; readonly read: ReadonlySet<string> } {
  const read = new Set<string>();
  return {
    read,
    files: {
      has: (path) => files.has(path),
      list: (folder) => files.list(folder),
      *chunks(path) {
        yield* files.chunks(path);
        read.add(path);
      },
      bytes(path) {
        const bytes = files.bytes(path);
        read.add(path);
        return bytes;
      },
      text(path) {
        const text = files.text(path);
        if (path !== FETCHED_FILES) read.add(path);
        return text;
      },
    },
  };
}

/** How many rows of each table a source brought, by source and table. */
export function countBySource(content: ReleaseContent, contributors: Contributors): ReadonlyMap<string, ReadonlyMap<TableName, number>> {
  const counts = new Map<string, Map<TableName, number>>();
  for (const table of TABLE_NAMES) {
    if (table === 'sources' || table === 'conflicts') continue;
    for (const row of content[table]) {
      const fallback = contributors.get(table);
      const sources = 'sources' in row ? row.sources : fallback === undefined ? [] : [fallback];
      for (const source of sources) {
        const tables = counts.get(source) ?? new Map<TableName, number>();
        tables.set(table, (tables.get(table) ?? 0) + 1);
        counts.set(source, tables);
      }
    }
  }
  return counts;
}

/** What a release says of a source: its description, its files as stored, and what became of its records. */
export function sourceRecord(
  planned: PlannedSource,
  edition: SourceEdition | undefined,
  filesRead: ReadonlySet<string>,
  counts: ReadonlyMap<TableName, number> | undefined,
  report: readonly ReportLine[],
): SourceRecord {
  const { description } = planned.source;
  const lines = report.filter((line) => line.source === description.id);
  return {
    type: 'Source',
    id: description.id,
    name: description.name,
    description: description.description,
    version: edition?.version ?? description.version,
    date: edition === undefined ? description.date : edition.date,
    licence: description.licence,
    licenceUrl: description.licenceUrl,
    attribution: description.attribution,
    url: description.url,
    files: [...filesRead].sort().map((name) => ({ name, ...planned.fingerprint(name) })),
    counts: [...(counts ?? [])].map(([what, count]) => ({ what, count })),
    rejected: lines.filter((line) => line.severity === 'REJECTED').length,
    doubtful: lines.filter((line) => line.severity === 'DOUBTFUL').length,
  };
}

import type { Release, ReleaseContent, ReleaseManifest, ReleaseTables, ReportLine, TableName } from '../records/release.record.ts';
import { createSourceReport } from '../sources/source-report.ts';
import type { ReadableSourceReport } from '../sources/source-report.ts';
import { measureCoverage } from './coverage.ts';
import { embeddedFingerprint } from './embedded-fingerprint.ts';
import { licenceNote } from './licence-note.ts';
import { mergeSources } from './merge-sources.ts';
import { pruneLinks } from './prune-links.ts';
import type { ReleasePlan } from './release-plan.ts';
import { FORMAT_VERSION } from './release-format.ts';
import { releaseId } from './release-id.ts';
import { sortReport } from './sort-report.ts';
import { linePieces, sha256Of, tablePieces } from './serialise-table.ts';
import { countBySource, sourceRecord } from './source-record.ts';
import { createTableMerger } from './table-merger.ts';
import { mapTables, sortRows, TABLE_NAMES } from './table-keys.ts';

/** What `buildRelease` tells of its progress: the step that begins. */
export type OnStep = (step: string) => void;

function newestDate(sources: ReleaseManifest['sources']): string {
  const dates = sources.flatMap((source) => source.date ?? []).sort();
  const newest = dates.at(-1);
  if (newest === undefined) throw new Error('no source of this release has a date, so that the release has none');
  return newest;
}

function createManifest(plan: ReleasePlan, content: ReleaseContent, report: readonly ReportLine[]): ReleaseManifest {
  const tables = TABLE_NAMES.map((name) => ({
    name,
    rows: content[name].length,
    sha256: sha256Of(tablePieces(content[name])),
  }));
  const summary = { lines: report.length, sha256: sha256Of(linePieces(report)) };
  return {
    id: releaseId({ tables, report: summary }),
    date: newestDate(content.sources),
    title: plan.title,
    kind: plan.kind,
    embeddedFingerprint: plan.kind === 'EMBEDDED' ? embeddedFingerprint() : null,
    licence: plan.licence,
    licenceNote: licenceNote(content.sources),
    formatVersion: FORMAT_VERSION,
    tables,
    report: summary,
    sources: content.sources,
    coverage: measureCoverage(content),
  };
}

/**
 * Builds a release: reads the sources in the order of the plan, joins their tables, takes out what
 * leads nowhere, sorts, counts and signs. It writes nothing, and asks neither clock nor locale.
 * @throws SourceError where a source cannot be used at all; smaller faults are lines of the report.
 */
export function buildRelease(plan: ReleasePlan, onStep: OnStep = () => undefined): Release {
  const lines: ReportLine[] = [];
  const merged = mergeSources(plan.sources, lines, onStep);
  // Joins see what the sources dispute.
  let content: ReleaseContent = { ...merged.content, conflicts: [...merged.content.conflicts, ...merged.conflicts] };
  for (const join of plan.joins) {
    onStep(join.name);
    const reports: ReadableSourceReport[] = [];
    content = join.apply(content, (source) => {
      const report = createSourceReport(source);
      reports.push(report);
      return report;
    });
    for (const report of reports) for (const line of report.lines()) lines.push(line);
  }
  const conflicts = createTableMerger('conflicts', { report: lines, conflicts: [] });
  const found = new Set(merged.conflicts);
  conflicts.add('release', [...content.conflicts.filter((conflict) => !found.has(conflict)), ...merged.conflicts]);

  onStep('links between records');
  const pruned = pruneLinks({ ...content, conflicts: conflicts.rows() }, merged.contributors);
  for (const line of pruned.report) lines.push(line);

  onStep('order, counts and checksums');
  const counts = countBySource(pruned.content, merged.contributors);
  const sources = plan.sources.map((planned) => {
    const { id } = planned.source.description;
    return sourceRecord(planned, merged.editions.get(id), merged.filesRead.get(id) ?? new Set(), counts.get(id), lines);
  });
  const complete: ReleaseContent = { ...pruned.content, sources };
  const sorted = mapTables(<T extends TableName>(table: T) =>
    sortRows(table, complete[table] as readonly ReleaseTables[T][]),
  );
  const report = sortReport(lines);
  return { manifest: createManifest(plan, sorted, report), content: sorted, report };
}

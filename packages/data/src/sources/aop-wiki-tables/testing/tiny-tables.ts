import { gzipSync } from 'node:zlib';
import { createGeneIndex } from '../../gene-index.ts';
import type { ReleaseTables, ReportLine, TableName } from '../../../records/release.record.ts';
import { createMemoryFiles } from '../../source-files.ts';
import { createSourceReport } from '../../source-report.ts';
import type { Source, SourceEdition, SourceFiles } from '../../source.ts';

/** Rows of a table as the download has them: cells joined by tabs, a line feed behind each. */
export const table = (...rows: readonly (readonly string[])[]): string => rows.map((cells) => `${cells.join('\t')}\n`).join('');

export const gzip = (text: string): Buffer => gzipSync(Buffer.from(text, 'utf8'));

/** Invented AOPs: 1 has a chain of three events, 2 shares the last two. */
export const PLACEMENTS = table(
  ['Aop:1', 'Event:10', 'MolecularInitiatingEvent', 'Binding, Receptor X'],
  ['Aop:1', 'Event:11', 'KeyEvent', 'Increase, Signal Y'],
  ['Aop:1', 'Event:12', 'AdverseOutcome', 'Disease Z'],
  ['Aop:2', 'Event:11', 'MolecularInitiatingEvent', 'Increase, Signal Y'],
  ['Aop:2', 'Event:12', 'AdverseOutcome', 'Disease Z'],
);
export const RELATIONSHIPS = table(
  ['Aop:1', 'Event:10', 'Event:11', 'Relationship:100', 'adjacent', '1', '2'],
  ['Aop:1', 'Event:11', 'Event:12', 'Relationship:101', 'adjacent', '3', ''],
  ['Aop:2', 'Event:11', 'Event:12', 'Relationship:101', 'non-adjacent', '5', ''],
);
export const COMPONENTS = table(
  ['Aop:1', 'Event:11', 'increased', 'PR', 'PR:000000001', 'protein one', '', '', ''],
  ['Aop:2', 'Event:11', 'increased', 'PR', 'PR:000000001', 'protein one', '', '', ''],
);

export const tinyTables = (more: Partial<Record<'aop_ke_mie_ao' | 'aop_ke_ker' | 'aop_ke_ec', string>> = {}): Record<string, string> => ({
  'aop-wiki-tables/aop_ke_mie_ao.tsv': more.aop_ke_mie_ao ?? PLACEMENTS,
  'aop-wiki-tables/aop_ke_ker.tsv': more.aop_ke_ker ?? RELATIONSHIPS,
  'aop-wiki-tables/aop_ke_ec.tsv': more.aop_ke_ec ?? COMPONENTS,
});

export interface ReadResult {
  rows<T extends TableName>(name: T): readonly ReleaseTables[T][];
  readonly report: readonly ReportLine[];
  /** What the files tell of their age, where they do. */
  readonly edition: SourceEdition | undefined;
  /** Severity, record, field and code of each report line. */
  readonly told: readonly string[];
}

export const tellReport = (lines: readonly ReportLine[]): readonly string[] =>
  lines.map(({ severity, record, field, code }) => `${severity} ${record} ${field ?? '-'} ${code}`);

type TinyFiles = Readonly<Record<string, string | Uint8Array>>;

const isSourceFiles = (files: TinyFiles | SourceFiles): files is SourceFiles => typeof files['text'] === 'function';

/** Reads a source from files in memory, or from others. */
export function readSource(source: Source, files: TinyFiles | SourceFiles): ReadResult {
  const report = createSourceReport(source.description.id);
  const opened = isSourceFiles(files) ? files : createMemoryFiles(files);
  const { tables, edition } = source.read({ files: opened, genes: createGeneIndex([]), report });
  return {
    edition,
    rows: <T extends TableName>(name: T) => (tables[name] ?? []) as readonly ReleaseTables[T][],
    report: report.lines(),
    told: tellReport(report.lines()),
  };
}

/** How often each value is there. */
export function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** How many lines a report has of each severity and code. */
export const tallyReport = (lines: readonly ReportLine[]): Readonly<Record<string, number>> =>
  tally(lines.map(({ severity, code }) => `${severity} ${code}`));

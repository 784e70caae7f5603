import { gzipSync } from 'node:zlib';
import type { GeneRecord } from '../../records/gene.record.ts';
import type { ReportLine } from '../../records/release.record.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import type { Source, SourceOutput } from '../source.ts';

/** A gene with nothing but an id and a symbol; a test adds what matters to it. */
export const bareGene = (id: string, symbol: string, more: Partial<GeneRecord> = {}): GeneRecord => ({
  type: 'Gene',
  id,
  symbol,
  name: symbol.toLowerCase(),
  location: null,
  locusGroup: 'protein-coding gene',
  locusType: null,
  aliases: [],
  aliasNames: [],
  previousSymbols: [],
  previousNames: [],
  xrefs: [],
  groups: [],
  classes: [],
  classBasis: [],
  sources: ['source:hgnc'],
  ...more,
});

/** Rows of cells as a separated table with its last line break. */
export const tableText = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => `${row.join(separator)}\n`).join('');

export interface ReadSource extends SourceOutput {
  readonly lines: readonly ReportLine[];
  /** `SEVERITY code record` of each line. */
  readonly faults: readonly string[];
}

/** Reads a source from files in memory; what is named `.gz` is packed first. */
export function readSource(source: Source, files: Readonly<Record<string, string | Uint8Array>>, genes: readonly GeneRecord[] = []): ReadSource {
  const report = createSourceReport(source.description.id);
  const packed = Object.entries(files).map(([path, content]) => [path, path.endsWith('.gz') ? gzipSync(content) : content] as const);
  const output = source.read({ files: createMemoryFiles(Object.fromEntries(packed)), genes: createGeneIndex(genes), report });
  const lines = report.lines();
  return { ...output, lines, faults: lines.map(({ severity, code, record }) => `${severity} ${code} ${record}`) };
}

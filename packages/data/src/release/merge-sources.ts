import type { ConflictRecord } from '../records/evidence.record.ts';
import type { ReleaseContent, ReleaseTables, ReportLine, TableName } from '../records/release.record.ts';
import { nameChoice, requireFile } from '../sources/find-file.ts';
import { createGeneIndex } from '../sources/gene-index.ts';
import type { GeneIndex } from '../sources/gene-index.ts';
import { SourceError } from '../sources/source.ts';
import type { SourceEdition, SourceOutput } from '../sources/source.ts';
import { createSourceReport } from '../sources/source-report.ts';
import { agreeTables } from './agree-tables.ts';
import type { PlannedSource } from './release-plan.ts';
import { watchFiles } from './source-record.ts';
import { createTableMerger } from './table-merger.ts';
import type { TableMerger } from './table-merger.ts';
import { mapTables, TABLE_NAMES } from './table-keys.ts';

export interface MergedSources {
  readonly content: ReleaseContent;
  readonly contributors: ReadonlyMap<TableName, string>;
  readonly conflicts: readonly ConflictRecord[];
  /** Paths read, by source id. */
  readonly filesRead: ReadonlyMap<string, ReadonlySet<string>>;
  /** What files tell of their age, by source id. */
  readonly editions: ReadonlyMap<string, SourceEdition>;
}

function requireFiles({ source, files }: PlannedSource): void {
  for (const choice of source.requires) requireFile(files, source.description.id, choice);
}

/** A file does not know which source asked for it; the reader of the message wants to. */
function renamed(error: SourceError, source: string): SourceError {
  const reason = error.message.slice(`${error.source}: ${error.file}: `.length);
  return Object.assign(new SourceError(source, error.file, reason), { cause: error });
}

/** Runs one source; whatever it throws comes out as a SourceError that names it. */
function readSource(planned: PlannedSource, files: PlannedSource['files'], genes: GeneIndex, lines: ReportLine[]): SourceOutput {
  const { source } = planned;
  const { id } = source.description;
  const report = createSourceReport(id);
  try {
    const output = source.read({ files, genes, report });
    for (const line of report.lines()) lines.push(line);
    return output;
  } catch (error) {
    if (error instanceof SourceError) throw error.source === id ? error : renamed(error, id);
    const reason = error instanceof Error ? error.message : String(error);
    const [file] = [...source.requires, ...source.optional];
    throw Object.assign(new SourceError(id, file === undefined ? 'its files' : nameChoice(file), `could not be read: ${reason}`), { cause: error });
  }
}

/** Reads the sources one after the other and joins their tables; earlier sources have precedence. */
export function mergeSources(
  sources: readonly PlannedSource[],
  lines: ReportLine[],
  onStep: (step: string) => void,
): MergedSources {
  const conflicts: ConflictRecord[] = [];
  const contributors = new Map<TableName, string>();
  const filesRead = new Map<string, ReadonlySet<string>>();
  const editions = new Map<string, SourceEdition>();
  const mergers = new Map<TableName, TableMerger<TableName>>(
    TABLE_NAMES.map((table) => [table, createTableMerger(table, { report: lines, conflicts })]),
  );
  const rowsOf = <T extends TableName>(table: T): readonly ReleaseTables[T][] =>
    (mergers.get(table)?.rows() ?? []) as readonly ReleaseTables[T][];

  let index: GeneIndex | undefined;
  const knownGenes = (): GeneIndex => (index ??= createGeneIndex(rowsOf('genes')));
  // Made when a source first asks: an index over all of HGNC is not free, and not every source needs one.
  const genes: GeneIndex = {
    all: () => knownGenes().all(),
    get: (id) => knownGenes().get(id),
    bySymbol: (symbol) => knownGenes().bySymbol(symbol),
    byXref: (curie) => knownGenes().byXref(curie),
  };

  for (const planned of sources) {
    const { id, name } = planned.source.description;
    if (filesRead.has(id)) throw new Error(`${id} stands twice in the plan of this release`);
    onStep(name);
    requireFiles(planned);
    const watched = watchFiles(planned.files);
    const { tables, files: used, edition } = readSource(planned, watched.files, genes, lines);
    filesRead.set(id, used === undefined ? watched.read : new Set(used));
    if (edition !== undefined) editions.set(id, edition);
    for (const table of TABLE_NAMES) {
      const rows = tables[table];
      if (rows === undefined) continue;
      mergers.get(table)?.add(id, rows);
      if (!contributors.has(table)) contributors.set(table, id);
    }
    if (tables.genes !== undefined) index = undefined;
  }
  return { content: agreeTables(mapTables(rowsOf)), contributors, conflicts, filesRead, editions };
}

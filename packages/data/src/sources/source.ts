import type { ReleaseContent, ReportLine } from '../records/release.record.ts';
import type { SourceRecord } from '../records/evidence.record.ts';
import type { GeneIndex } from './gene-index.ts';

/** A file of a source, read whole. Paths are below the sources folder, with `/`. */
export interface SourceFiles {
  /** True where the file is there. */
  has(path: string): boolean;
  /** Names of the files in a folder, sorted; empty where it is missing. */
  list(folder: string): readonly string[];
  /** Decompressed bytes (`.gz` told by name). Throws SourceError: missing, or a gzip cut short. */
  bytes(path: string): Buffer;
  /**
   * The same bytes piece by piece, for a file too large to hold; never more than a few hundred
   * kilobytes at once. Throws SourceError while it runs: a gzip cut short or damaged.
   */
  chunks(path: string): Iterable<Uint8Array>;
  /** Text. Throws SourceError on invalid UTF-8, naming the byte. */
  text(path: string): string;
}

/** What a source needs to read itself: its files, the genes known so far, and where to report. */
export interface SourceInput {
  readonly files: SourceFiles;
  readonly genes: GeneIndex;
  readonly report: SourceReport;
}

/** Collects report lines of one source. */
export interface SourceReport {
  rejected(line: Omit<ReportLine, 'severity' | 'source'>): void;
  doubtful(line: Omit<ReportLine, 'severity' | 'source'>): void;
  note(line: Omit<ReportLine, 'severity' | 'source'>): void;
}

/**
 * A file below the sources folder, or the names it may have, the first that is there counting: a
 * source is published under one name and kept as an extract under another. In the last part of a
 * name `*` stands for any letters.
 */
export type FileChoice = string | readonly string[];

/** Tables a source contributes to, and what later steps need of it that no table holds. */
export interface SourceOutput {
  readonly tables: Partial<ReleaseContent>;
  /** Version and date that the files tell of themselves; otherwise those of the description hold. */
  readonly edition?: SourceEdition;
  /** Files that the records came from, where others had to be opened to find them; otherwise all that were read count. */
  readonly files?: readonly string[];
}

/** What a file says of its own age. */
export interface SourceEdition {
  readonly version: string;
  /** ISO date of the data; null where nothing tells. */
  readonly date: string | null;
}

/** Everything fixed that is known of a source before it is read. */
export type SourceDescription = Pick<
  SourceRecord,
  'id' | 'name' | 'description' | 'version' | 'date' | 'licence' | 'licenceUrl' | 'attribution' | 'url'
>;

/**
 * A source of facts: a folder with its raw shape, one parser into our records, and its licence.
 * `read` throws SourceError for what makes the whole source unusable (a truncated file, wrong
 * columns); everything smaller becomes a report line and the record is left out or kept in doubt.
 */
export interface Source {
  readonly description: SourceDescription;
  /** Files the source cannot do without, below the sources folder. */
  readonly requires: readonly FileChoice[];
  /** Files that add to it where they are there. */
  readonly optional: readonly FileChoice[];
  read(input: SourceInput): SourceOutput;
}

/** A source that cannot be used, and what to do about it. */
export class SourceError extends Error {
  constructor(
    readonly source: string,
    readonly file: string,
    reason: string,
  ) {
    super(`${source}: ${file}: ${reason}`);
    this.name = 'SourceError';
  }
}

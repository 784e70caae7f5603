import type { ReleaseManifest } from '../records/release.record.ts';

/** What a bulk file is, for those who choose among them. */
export type BulkKind = 'table' | 'report' | 'database' | 'words' | 'description' | 'checksums';

/** One file of a release as it is handed out. */
export interface BulkFile {
  readonly name: string;
  readonly kind: BulkKind;
  /** What it holds, as a sentence. */
  readonly about: string;
  /** Content type, of what is inside where it is compressed. */
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows, where it has some. */
  readonly rows: number | null;
  /** Sources of its rows; each has a licence of its own. */
  readonly sources: readonly string[];
}

/** Everything that is handed out of a release. */
export interface BulkIndex {
  /** Raised when files are written in another way, so that those of before are not taken for those of now. */
  readonly bulkVersion: number;
  readonly release: Pick<ReleaseManifest, 'id' | 'date' | 'title' | 'licence' | 'licenceNote'>;
  readonly files: readonly BulkFile[];
}

export const BULK_VERSION = 1;

export const INDEX_FILE = 'index.json';
export const CHECKSUMS_FILE = 'SHA256SUMS';
export const CROISSANT_FILE = 'croissant.json';
export const LICENCES_FILE = 'LICENCES.md';
export const databaseFile = (release: string): string => `sequela-${release}.sqlite`;
export const linesFile = (table: string): string => `${table}.ndjson.gz`;

import type { ReleaseContent } from '../records/release.record.ts';
import type { ReleaseKind } from '../records/vocabularies.ts';
import type { Source, SourceFiles, SourceReport } from '../sources/source.ts';
import type { AbsentSource } from './choose-sources.ts';

/** A file as it lies on disk, before any decompression. */
export interface FileFingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** A source and where its files are. */
export interface PlannedSource {
  readonly source: Source;
  readonly files: SourceFiles;
  fingerprint(path: string): FileFingerprint;
}

/** A step that needs the records of more than one source. */
export interface ReleaseJoin {
  /** What the progress line says, e.g. `titles of AOPs`. */
  readonly name: string;
  apply(content: ReleaseContent, reportOf: (source: string) => SourceReport): ReleaseContent;
}

/** What a release is built from. Nothing here is read before `buildRelease` runs. */
export interface ReleasePlan {
  readonly title: string;
  readonly kind: ReleaseKind;
  /** Licence of the release as a whole (SPDX). */
  readonly licence: string;
  /** In the order of precedence: where two sources state one value, the first stays. Genes come first. */
  readonly sources: readonly PlannedSource[];
  readonly joins: readonly ReleaseJoin[];
  /** Sources that could be in it, and are not in the folder. */
  readonly absent?: readonly AbsentSource[];
}

import { findFile } from '../../sources/find-file.ts';
import type { Source, SourceFiles } from '../../sources/source.ts';
import type { SourceCache } from '../cache/source-cache.ts';
import type { FileOutcome } from '../fetch-outcome.ts';
import type { FetchedFile } from '../fetched-files.ts';
import type { OfficialFile, OfficialSource } from '../official/official-source.ts';
import { pickFiles } from './picked-files.ts';
import { readingFault, type KnownGenes } from './read-trial.ts';
import { sizeFault } from './size-fault.ts';
import { SOURCE_READERS } from './source-readers.ts';

/** A file that has come whole, and waits until its source has been read. */
export interface Candidate {
  readonly file: OfficialFile;
  /** Below the cache, and below the folder of what waits. */
  readonly path: string;
  readonly entry: FetchedFile;
  /** True where its checksum was known beforehand. */
  readonly isVouchedFor: boolean;
}

export interface Settling {
  readonly source: OfficialSource;
  readonly candidates: readonly Candidate[];
  /** What came of the other files of the source. */
  readonly outcomes: readonly FileOutcome[];
  readonly cache: SourceCache;
  readonly waiting: SourceCache;
  readonly genes: KnownGenes;
}

/** The files of the source as they would be: those that came, and the copies of the others. */
function filesToBe({ source, candidates, cache, waiting }: Settling): SourceFiles {
  const places = new Map<string, SourceFiles>();
  for (const file of source.files) {
    const candidate = candidates.find((one) => one.file === file);
    const path = candidate?.path ?? cache.copyOf(file.path)?.path;
    if (path !== undefined) places.set(path, candidate === undefined ? cache.files : waiting.files);
  }
  return pickFiles(places);
}

function firstSizeFault({ candidates, cache }: Settling): string | null {
  for (const { file, path, entry, isVouchedFor } of candidates) {
    const copy = isVouchedFor ? null : cache.copyOf(file.path);
    const fault = copy?.entry == null ? null : sizeFault(entry.bytes, copy.entry.bytes, cache.locate(copy.path));
    if (fault !== null) return `${path}: ${fault}`;
  }
  return null;
}

/** The file that did not come and without which those that did are not tried; null where they can be. */
function fileWaitedFor({ outcomes, candidates, cache }: Settling, files: SourceFiles, reader: Source): string | null {
  const missed = outcomes.find(({ state }) => state === 'KEPT' || state === 'FAILED');
  if (missed === undefined) return null;
  // A whole set of one time is better than one of two times.
  const hasSet = outcomes.every(({ state }) => state !== 'FAILED') && candidates.every(({ file }) => cache.copyOf(file.path) !== null);
  return hasSet || reader.requires.some((choice) => findFile(files, choice) === null) ? missed.path : null;
}

/** What becomes of a file that is not taken. */
function leave({ file, path }: Candidate, { source: { name: source }, cache }: Settling, reason: string): FileOutcome {
  const copy = cache.copyOf(file.path);
  if (copy === null) return { source, path, state: 'FAILED', reason };
  return { source, path: copy.path, state: 'KEPT', reason, since: copy.since };
}

/**
 * Decides on the files of a source that have come: all of them take the place of the last good copies, or none. They
 * are read as a build will read them; what it would refuse goes, and what waits for another file of the source stays
 * aside for the next fetch.
 */
export function settleSource(settling: Settling): readonly FileOutcome[] {
  const { source, candidates, cache, waiting, genes } = settling;
  const { name } = source;
  const reader = SOURCE_READERS[name]();
  const files = filesToBe(settling);
  const missing = fileWaitedFor(settling, files, reader);
  if (missing !== null) return candidates.map((candidate) => leave(candidate, settling, `it came, and waits for ${missing}: the files of ${name} are used together`));
  const fault = readingFault(reader, files, genes) ?? firstSizeFault(settling);
  if (fault !== null) {
    for (const { path } of candidates) waiting.drop(path);
    return candidates.map((candidate) => leave(candidate, settling, `what came cannot be used: ${fault}`));
  }
  return candidates.map(({ file, path, entry }): FileOutcome => {
    cache.install(waiting.locate(path), path, entry);
    waiting.drop(path);
    if (file.path.includes('*')) cache.removeOthers(file.path, path);
    return { source: name, path, state: 'FETCHED', bytes: entry.bytes };
  });
}

import { readFetchedFiles } from '../fetch/fetched-files.ts';
import type { SourceEdition, SourceFiles } from './source.ts';

/**
 * The age of files that do not tell it, by the list of what was fetched: the newest day on which the
 * server says that one of them changed, or on which it was first fetched as it is where the server does
 * not say: fetching the same bytes once more makes no other edition.
 * Null where the list does not have them. `name` stands before the day in the version.
 */
export function fetchedEdition(files: SourceFiles, paths: readonly string[], name = 'download of'): (SourceEdition & { readonly date: string }) | null {
  const fetched = readFetchedFiles(files);
  const instants = paths.flatMap((path) => {
    const file = Object.hasOwn(fetched, path) ? fetched[path] : undefined;
    return file === undefined ? [] : [file.lastModified ?? file.since ?? file.fetchedAt];
  });
  const newest = instants.map((instant) => instant.slice(0, 'YYYY-MM-DD'.length)).sort().at(-1);
  return newest === undefined ? null : { version: `${name} ${newest}`, date: newest };
}

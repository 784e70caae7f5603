import { compareIds } from '../../records/compare-ids.ts';
import { SourceError, type SourceFiles } from '../../sources/source.ts';

/** These files and no others, each from the folder it lies in. */
export function pickFiles(places: ReadonlyMap<string, SourceFiles>): SourceFiles {
  const placeOf = (path: string): SourceFiles => {
    const place = places.get(path);
    if (place === undefined) throw new SourceError('sources folder', path, 'is missing');
    return place;
  };
  return {
    has: (path) => places.get(path)?.has(path) ?? false,
    list: (folder) =>
      [...places.keys()]
        .filter((path) => path.slice(0, path.lastIndexOf('/')) === folder)
        .map((path) => path.slice(folder.length + 1))
        .sort(compareIds),
    bytes: (path) => placeOf(path).bytes(path),
    chunks: (path) => placeOf(path).chunks(path),
    text: (path) => placeOf(path).text(path),
  };
}

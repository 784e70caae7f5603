import { findFile, nameChoice } from '../sources/find-file.ts';
import { SourceError, type Source, type SourceFiles } from '../sources/source.ts';

/** Sources of one subject, in the order of precedence, and how many of them a release cannot do without. */
export interface SourceGroup {
  /** What a message calls it where one of several would do. */
  readonly name: string;
  readonly needs: 'ALL' | 'ONE' | 'NONE';
  readonly sources: readonly Source[];
  /** Id of a source that says all that the group says, so that nobody misses the group where that one is there. */
  readonly supersededBy?: string;
}

/** A source that a release goes without, as its files are not there, and that would have brought something. */
export interface AbsentSource {
  readonly id: string;
  readonly name: string;
  /** The files that are missing, each with every name it may have. */
  readonly missing: readonly string[];
}

export interface ChosenSources {
  /** In the order of the groups. */
  readonly there: readonly Source[];
  readonly absent: readonly AbsentSource[];
}

function missingFiles(files: SourceFiles, source: Source): readonly string[] {
  const missing = source.requires.filter((choice) => findFile(files, choice) === null);
  return [...new Set(missing.map(nameChoice))];
}

const absence = (files: SourceFiles, source: Source): AbsentSource => ({
  id: source.description.id,
  name: source.description.name,
  missing: missingFiles(files, source),
});

/** Where one of several would do, the first that is there says all that later ones say. */
function missed({ needs, sources }: SourceGroup, there: readonly Source[]): readonly Source[] {
  const [first] = there;
  const wanted = needs === 'ONE' && first !== undefined ? sources.slice(0, sources.indexOf(first)) : sources;
  return wanted.filter((source) => !there.includes(source));
}

/** What is missed of a group: a line for each source that it needs, or one line where one of several would do. */
function lacks({ name, needs }: SourceGroup, there: readonly Source[], absent: readonly AbsentSource[]): readonly string[] {
  if (needs === 'NONE' || (needs === 'ONE' && there.length > 0)) return [];
  if (needs === 'ALL') return absent.map((source) => `${source.name}: ${source.missing.join(', ')}`);
  return [`${name}: ${absent.map(({ missing }) => missing.join(', ')).join('; or ')}`];
}

/**
 * The sources whose files are in the folder. Throws one SourceError that lists everything a release
 * cannot do without, and how to get it.
 */
export function chooseSources(files: SourceFiles, folder: string, groups: readonly SourceGroup[]): ChosenSources {
  const lines: string[] = [];
  const chosen = groups.map((group) => {
    const there = group.sources.filter((source) => missingFiles(files, source).length === 0);
    const absent = missed(group, there).map((source) => absence(files, source));
    lines.push(...lacks(group, there, absent));
    return { group, there, absent };
  });
  if (lines.length > 0) {
    const list = lines.map((line) => `\n  ${line}`).join('');
    const reason = `lacks files that a full release is built from:${list}\nFetch what is published with \`npm run data -- fetch\`, or name the right folder with --sources.`;
    throw new SourceError('sources folder', folder, reason);
  }
  const there = chosen.flatMap((one) => one.there);
  const ids = new Set(there.map(({ description }) => description.id));
  return { there, absent: chosen.flatMap(({ group: { supersededBy }, absent }) => (supersededBy !== undefined && ids.has(supersededBy) ? [] : absent)) };
}

import { compareIds } from '../records/compare-ids.ts';
import { SourceError, type FileChoice, type SourceFiles } from './source.ts';

const namesOf = (choice: FileChoice): readonly string[] => (typeof choice === 'string' ? [choice] : choice);

/** What a `*` in a name stands for: any letters of a name, never a folder. */
const fitting = (pattern: string): RegExp =>
  new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*')}$`);

function newest(files: SourceFiles, pattern: string): string | null {
  if (!pattern.includes('*')) return files.has(pattern) ? pattern : null;
  const slash = pattern.lastIndexOf('/');
  const folder = pattern.slice(0, Math.max(slash, 0));
  const name = fitting(pattern.slice(slash + 1));
  const found = files.list(folder).filter((file) => name.test(file)).sort(compareIds).at(-1);
  return found === undefined ? null : pattern.slice(0, slash + 1) + found;
}

/**
 * The path of the file that is there: the first of the names that fits, and where a name has a `*`
 * the last of those that fit, which is the newest where the name holds a date. Null where none is there.
 */
export function findFile(files: SourceFiles, choice: FileChoice): string | null {
  for (const pattern of namesOf(choice)) {
    const found = newest(files, pattern);
    if (found !== null) return found;
  }
  return null;
}

/** What a message calls a choice: `hgnc/a.txt (or hgnc/b.tsv.gz)`. */
export function nameChoice(choice: FileChoice): string {
  const [first, ...others] = namesOf(choice);
  return `${first ?? 'no file'}${others.length > 0 ? ` (or ${others.join(', ')})` : ''}`;
}

/** The path of the file that is there. Throws SourceError, with every name it may have, where there is none. */
export function requireFile(files: SourceFiles, source: string, choice: FileChoice): string {
  const found = findFile(files, choice);
  if (found !== null) return found;
  const reason = 'the file is missing; put it back, or name the right folder with --sources';
  throw new SourceError(source, nameChoice(choice), reason);
}

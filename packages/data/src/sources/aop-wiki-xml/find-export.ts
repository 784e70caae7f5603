import { compareIds } from '../../records/compare-ids.ts';
import { SourceError, type SourceEdition, type SourceInput } from '../source.ts';

/** Folder of the export below the sources folder. */
export const AOP_WIKI_XML_FOLDER = 'aop-wiki-xml';

/** Names that the export may have there. */
export const AOP_WIKI_XML_FILES = [`${AOP_WIKI_XML_FOLDER}/*.gz`, `${AOP_WIKI_XML_FOLDER}/*.xml`] as const;

const DATE = /(?<!\d)(20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/;

const dateOf = (name: string): string => DATE.exec(name)?.[1] ?? '';

/**
 * Path of the export: of several the one whose name has the newest date, the others being reported.
 * Throws SourceError where the folder has none.
 */
export function findExport(source: string, { files, report }: Pick<SourceInput, 'files' | 'report'>): string {
  const names = files.list(AOP_WIKI_XML_FOLDER).filter((name) => name.endsWith('.gz') || name.endsWith('.xml'));
  const [newest, ...others] = [...names].sort((left, right) => compareIds(`${dateOf(right)} ${right}`, `${dateOf(left)} ${left}`));
  if (newest === undefined) {
    throw new SourceError(source, AOP_WIKI_XML_FILES.join(' or '), 'the export is missing; fetch aop-wiki-xml-<date>.gz from https://aopwiki.org/downloads');
  }
  for (const name of others) {
    const reason = `is not read, since ${newest} ${dateOf(newest) > dateOf(name) ? 'is newer by its name' : 'comes before it, and no date in the names tells which is newer'}`;
    report.note({ file: `${AOP_WIKI_XML_FOLDER}/${name}`, record: name, field: null, code: 'other-export', reason });
  }
  return `${AOP_WIKI_XML_FOLDER}/${newest}`;
}

/** Version and date of an export: those of its name, or else the day of the newest change in it. */
export function editionOf(file: string, newestModification: string): SourceEdition {
  const named = dateOf(file);
  if (named !== '') return { version: `export of ${named}`, date: named };
  const changed = newestModification.slice(0, 'YYYY-MM-DD'.length);
  if (changed !== '') return { version: `export with changes up to ${changed}`, date: changed };
  return { version: file.slice(file.lastIndexOf('/') + 1), date: null };
}

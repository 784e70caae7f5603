import type { AopRecord } from '../../records/aop.record.ts';
import type { ConflictRecord } from '../../records/evidence.record.ts';
import type { ReleaseContent } from '../../records/release.record.ts';
import type { SourceReport } from '../source.ts';
import { isStandInTitle, untitledAop } from '../aop-wiki-tables/aop-wiki-id.ts';
import { AOP_WIKI_XML } from '../aop-wiki-xml/aop-wiki-xml.source.ts';
import type { AopTitles } from './aop-titles.ts';

const PARAGRAPH = '\n\n';

const SEVERAL_TEXTS =
  'The description joins texts that AOP-Wiki keeps in separate fields (such as background, evidence for initiation by chemicals, regulatory significance of the outcome); the source does not tell which is which. The page of the AOP does.';

/** The export has every text in a field of its own, and what it leaves empty its authors did; a title is all it may lack. */
const isOfExport = ({ sources }: AopRecord): boolean => sources.includes(AOP_WIKI_XML);

const isWikiAop = ({ origin }: AopRecord): boolean => origin === 'WIKI';

function titleConflict(aop: string, source: string, values: readonly { readonly text: string; readonly file: string }[]): ConflictRecord {
  return {
    type: 'Conflict',
    id: `conflict:${aop}/title`,
    subject: aop,
    field: 'title',
    values: values.map(({ text }) => ({ value: text, sources: [source], basis: 'CURATED' })),
    explanation: `Two extracts of AOP-Wiki have different titles; the newer one is shown. In this order: ${values.map(({ file }) => file).join(', ')}.`,
  };
}

/**
 * Gives the AOPs of the tables their titles and descriptions; those of the XML export have their own, and
 * the files are asked only for a title that the export lacks. An AOP whose title nobody knows keeps
 * its number as a name and is reported. Where the files differ the newest title is shown, the other
 * becomes an alias, and both stand in a conflict. AOPs that are not AOP-Wiki's are left alone.
 */
export function addTitles(
  aops: readonly AopRecord[],
  { titles, descriptions }: AopTitles,
  source: string,
  report: SourceReport,
): { readonly aops: readonly AopRecord[]; readonly conflicts: readonly ConflictRecord[] } {
  const conflicts: ConflictRecord[] = [];
  const titled = aops.map((aop) => {
    if (!isWikiAop(aop) || (isOfExport(aop) && !isStandInTitle(aop.id, aop.title))) return aop;
    const [title, ...others] = titles.get(aop.id) ?? [];
    const texts = isOfExport(aop) ? [] : (descriptions.get(aop.id) ?? []);
    if (title === undefined) {
      const reason = `no file has a title of this AOP; it is shown as “${untitledAop(aop.id)}”`;
      report.doubtful({ file: null, record: aop.id, field: 'title', code: 'title-missing', reason });
    } else if (others.length > 0) {
      conflicts.push(titleConflict(aop.id, source, [title, ...others]));
      const reason = `the files have different titles; that of ${title.file} is shown, the others are aliases`;
      report.doubtful({ file: title.file, record: aop.id, field: 'title', code: 'titles-differ', reason });
    }
    if (texts.length > 1) {
      const reason = `the source has ${texts.length} descriptions of this AOP and does not say which is what; they stand one after the other`;
      report.note({ file: null, record: aop.id, field: 'description', code: 'several-descriptions', reason });
    }
    if (title === undefined && texts.length === 0) return aop;
    return {
      ...aop,
      title: title?.text ?? aop.title,
      aliases: [...aop.aliases, ...others.map(({ text }) => text).filter((text) => !aop.aliases.includes(text))],
      description: texts.length === 0 ? aop.description : texts.join(PARAGRAPH),
      note: texts.length > 1 ? SEVERAL_TEXTS : aop.note,
      sources: [...new Set([...aop.sources, source])].sort(),
    };
  });
  return { aops: titled, conflicts };
}

type WikiTables = Pick<ReleaseContent, 'aops' | 'aopEvents' | 'relationships'>;

/** Reports where the tables or the export and the title files know different AOPs, placements or relationships. Nothing is changed by it. */
export function reportOtherIds({ aops, aopEvents, relationships }: WikiTables, others: AopTitles, report: SourceReport): void {
  const knownAops = new Set(aops.filter(isWikiAop).map(({ id }) => id));
  const knownPairs = new Set(aopEvents.filter(({ aop }) => knownAops.has(aop)).map(({ aop, event }) => `${aop} ${event}`));
  const knownRelationships = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const note = (reason: string) => (record: string, code: string): void => report.note({ file: null, record, field: null, code, reason });
  const onlyHere = note('is in the title files but neither in the tables nor in the export of AOP-Wiki, which alone decide; it is not in the release');
  const onlyThere = note('is in the tables or the export of AOP-Wiki but not in the title files; it stays');

  for (const aop of others.titles.keys()) if (!knownAops.has(aop)) onlyHere(aop, 'aop-not-in-tables');
  for (const pair of others.pairs) if (!knownPairs.has(pair)) onlyHere(pair, 'placement-not-in-tables');
  for (const pair of knownPairs) if (!others.pairs.has(pair)) onlyThere(pair, 'placement-not-in-titles');
  for (const [id, { upstream, downstream }] of others.assertions) {
    const known = knownRelationships.get(id);
    if (known === undefined) onlyHere(id, 'relationship-not-in-tables');
    else if (known.upstream !== upstream || known.downstream !== downstream) {
      const reason = `leads from ${upstream} to ${downstream} here, from ${known.upstream} to ${known.downstream} in the tables or the export, which stays`;
      report.doubtful({ file: null, record: id, field: null, code: 'relationship-events-differ', reason });
    }
  }
  for (const id of knownRelationships.keys()) {
    if (id.startsWith('aop.relationships:') && !others.assertions.has(id)) onlyThere(id, 'relationship-not-in-titles');
  }
}

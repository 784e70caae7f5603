import type { ReleaseContent } from '../../records/release.record.ts';
import type { Source, SourceInput, SourceReport } from '../source.ts';
import { addTitles, reportOtherIds } from './add-titles.ts';
import { parseAopModels, parseAssertions } from './aop-models.parse.ts';
import type { AopTitles, FiledText } from './aop-titles.ts';
import { ASSERTIONS_FILE, MEMBERSHIP_FILE, MODELS_FILE } from './aop-wiki-titles.raw.ts';
import { parseMembership } from './membership.parse.ts';

export const AOP_WIKI_TITLES = 'source:aop-wiki-titles';

/** The source, and the step that joins what it read to the AOPs of the tables. */
export interface AopWikiTitles {
  readonly source: Source;
  readonly join: {
    readonly name: string;
    apply(content: ReleaseContent, reportOf: (source: string) => SourceReport): ReleaseContent;
  };
}

/** Reads the three files. Throws SourceError where one is missing, cut short or something else. */
export function readAopTitles(input: Pick<SourceInput, 'files' | 'report'>): AopTitles {
  const membership = parseMembership(AOP_WIKI_TITLES, input);
  const models = parseAopModels(AOP_WIKI_TITLES, input);
  const titles = new Map<string, readonly FiledText[]>();
  // The membership file is the newer of the two.
  for (const [file, byAop] of [[MEMBERSHIP_FILE, membership.titles], [MODELS_FILE, models.titles]] as const) {
    for (const [aop, text] of byAop) {
      const known = titles.get(aop) ?? [];
      if (!known.some((title) => title.text === text)) titles.set(aop, [...known, { text, file }]);
    }
  }
  return { titles, descriptions: models.descriptions, pairs: membership.pairs, assertions: parseAssertions(AOP_WIKI_TITLES, input) };
}

/**
 * Titles and descriptions of AOPs. Reading brings no table of its own: these files know AOPs that the
 * tables do not have, and those stay out of the graph. `join` gives each AOP of the tables its title
 * and reports the rest; it has nothing to do before `source.read` ran. One call serves one build.
 */
export function aopWikiTitles(): AopWikiTitles {
  let titles: AopTitles | null = null;
  return {
    source: {
      description: {
        id: AOP_WIKI_TITLES,
        name: 'AOP-Wiki titles and descriptions',
        description: 'Titles and descriptions of AOPs, extracted from the AOP-Wiki RDF.',
        version: 'sbd-data-aopwiki cfafd84eebac (2026-06-13), molAOP-builder 2297b5d5255a (2026-07-21)',
        date: '2026-07-21',
        licence: 'CC-BY-SA-4.0',
        licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
        attribution:
          'AOP-Wiki, Society for the Advancement of Adverse Outcome Pathways (SAAOP), https://aopwiki.org; AOP-Wiki RDF, Martens, Evelo, Willighagen 2022, https://doi.org/10.1089/aivt.2021.0010',
        url: 'https://github.com/h2020-sbd4nano/sbd-data-aopwiki',
      },
      requires: [MEMBERSHIP_FILE, MODELS_FILE, ASSERTIONS_FILE],
      optional: [],
      read(input) {
        titles = readAopTitles(input);
        return { tables: {} };
      },
    },
    join: {
      name: 'titles of AOPs',
      apply(content, reportOf) {
        if (titles === null) return content;
        const report = reportOf(AOP_WIKI_TITLES);
        reportOtherIds(content, titles, report);
        const { aops, conflicts } = addTitles(content.aops, titles, AOP_WIKI_TITLES, report);
        return { ...content, aops, conflicts: [...content.conflicts, ...conflicts] };
      },
    },
  };
}

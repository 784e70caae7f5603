import { describe, expect, it } from '@jest/globals';
import { emptyContent } from '../../release/table-keys.ts';
import { sourcesFolder } from '../../release/testing/release-inputs.ts';
import { aopWikiTables } from '../aop-wiki-tables/aop-wiki-tables.source.ts';
import { expectedOfAopWiki, hashLines } from '../aop-wiki-tables/testing/aop-wiki.expected.ts';
import { readSource, tallyReport } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { createGeneIndex } from '../gene-index.ts';
import { openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { aopWikiTitles } from './aop-wiki-titles.source.ts';

const files = openSourceFiles(sourcesFolder());

describe('the titles', () => {
  const tables = readSource(aopWikiTables(), files);
  const titles = aopWikiTitles();
  const report = createSourceReport(titles.source.description.id);
  titles.source.read({ files, genes: createGeneIndex([]), report });
  const content = { ...emptyContent(), aops: tables.rows('aops'), aopEvents: tables.rows('aopEvents'), relationships: tables.rows('relationships') };
  const { aops, conflicts } = titles.join.apply(content, () => report);
  const told = tallyReport(report.lines());

  it('name every AOP of the tables, and describe those that have a description', () => {
    const described = aops.filter(({ description }) => description !== null);
    expect({
      aopsDescribed: described.length,
      aopsWithSeveralDescriptions: told['NOTE several-descriptions'],
      aopsOnlyHere: told['NOTE aop-not-in-tables'],
      placementsOnlyHere: told['NOTE placement-not-in-tables'],
      placementsOnlyInTables: told['NOTE placement-not-in-titles'],
      relationshipsOnlyHere: told['NOTE relationship-not-in-tables'],
      relationshipsOnlyInTables: told['NOTE relationship-not-in-titles'],
    }).toEqual(expectedOfAopWiki.titles.counts);
    expect({
      titles: hashLines(aops.map(({ id, title }) => `${id}\t${title}`)),
      descriptions: hashLines(described.flatMap(({ id, description }) => (description ?? '').split('\n\n').map((text) => `${id}\t${text}`))),
    }).toEqual(expectedOfAopWiki.titles.hashes);
  });

  it('conflict where the two files differ, and no relationship has other events', () => {
    expect(conflicts.map(({ subject }) => subject).sort()).toEqual(expectedOfAopWiki.titles.titlesDiffer);
    expect(told['DOUBTFUL relationship-events-differ']).toBeUndefined();
  });
});

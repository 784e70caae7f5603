import { describe, expect, it } from '@jest/globals';
import { emptyContent } from '../../release/table-keys.ts';
import { sourcesFolder } from '../../release/testing/release-inputs.ts';
import { aopWikiTables } from '../aop-wiki-tables/aop-wiki-tables.source.ts';
import { expectedOfAopWiki, hashLines } from '../aop-wiki-tables/testing/aop-wiki.expected.ts';
import { readSource, tallyReport } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { aopWikiCrossrefs } from './aop-wiki-crossrefs.source.ts';

const files = openSourceFiles(sourcesFolder());

describe('the cross-references', () => {
  const { source, join } = aopWikiCrossrefs();
  const read = readSource(source, files);
  const report = createSourceReport(source.description.id);
  const keyEvents = readSource(aopWikiTables(), files).rows('keyEvents');
  const pairs = join.apply({ ...emptyContent(), keyEvents }, () => report).geneAssociations;
  const chemicals = read.rows('chemicals');
  const told = tallyReport(report.lines());
  const { counts, hashes } = expectedOfAopWiki.crossReferences;

  it('give chemicals their identifiers, each once', () => {
    expect([chemicals.length, chemicals.reduce((sum, { xrefs }) => sum + xrefs.length, 0)]).toEqual([counts['chemicals'], counts['xrefs']]);
    expect(hashLines(chemicals.map(({ id, xrefs }) => `${id}\t${xrefs.join(' ')}`))).toBe(hashes['chemicals']);
  });

  it('give events the genes of the proteins they name', () => {
    expect([pairs.length, new Set(pairs.map(({ event }) => event)).size]).toEqual([counts['pairs'], counts['events']]);
    expect(hashLines(pairs.map(({ event, gene }) => `${event}|${gene}`))).toBe(hashes['pairs']);
  });

  it('report the proteins without a gene', () => {
    const named = counts['proteinsNamed'] ?? 0;
    const found = counts['proteinsWithGene'] ?? 0;
    expect((told['NOTE protein-without-gene'] ?? 0) + (told['NOTE protein-without-cross-references'] ?? 0)).toBe(named - found);
  });
});

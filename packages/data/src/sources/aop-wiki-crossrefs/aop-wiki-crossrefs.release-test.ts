import { describe, expect, it } from '@jest/globals';
import { sourcesFolder } from '../../release/testing/release-inputs.ts';
import { expectedOfAopWiki, hashLines } from '../aop-wiki-tables/testing/aop-wiki.expected.ts';
import { readSource, tallyReport } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { openSourceFiles } from '../source-files.ts';
import { aopWikiCrossrefs } from './aop-wiki-crossrefs.source.ts';

const files = openSourceFiles(sourcesFolder());

describe('the cross-references', () => {
  const read = readSource(aopWikiCrossrefs(), files);
  const pairs = read.rows('geneAssociations');
  const chemicals = read.rows('chemicals');
  const told = tallyReport(read.report);
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

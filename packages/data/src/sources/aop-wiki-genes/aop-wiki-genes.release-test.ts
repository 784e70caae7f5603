import { describe, expect, it } from '@jest/globals';
import { sourcesFolder } from '../../release/testing/release-inputs.ts';
import { aopWikiTables } from '../aop-wiki-tables/aop-wiki-tables.source.ts';
import { expectedOfAopWiki, hashLines } from '../aop-wiki-tables/testing/aop-wiki.expected.ts';
import { readSource, tallyReport } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { openSourceFiles } from '../source-files.ts';
import { aopWikiGenes } from './aop-wiki-genes.source.ts';

const files = openSourceFiles(sourcesFolder());

describe('the genes named in texts', () => {
  const read = readSource(aopWikiGenes, files);
  const rows = read.rows('geneAssociations');
  const ofKers = read.rows('relationshipGenes');
  const eventsOf = (gene: string): readonly string[] => rows.filter((row) => row.gene === gene && row.basis === 'NAME_MATCH').map(({ event }) => event);
  const { genes: expected } = expectedOfAopWiki;

  it('are those of both files, with their methods', () => {
    expect({
      events: new Set(rows.map(({ event }) => event)).size,
      pairs: rows.length,
      pairsByRegex: rows.filter(({ basis }) => basis === 'NAME_MATCH').length,
      pairsByNer: rows.filter(({ methods }) => methods.includes('NER')).length,
      pairsByBoth: rows.filter(({ methods }) => methods.length === 2).length,
      relationshipPairs: ofKers.length,
      relationships: new Set(ofKers.map(({ relationship }) => relationship)).size,
    }).toEqual(expected.counts);
    expect({
      pairs: hashLines(rows.map(({ event, gene, methods }) => `${event}\t${gene}\t${methods.join('+')}`)),
      relationshipPairs: hashLines(ofKers.map(({ relationship, gene, methods }) => `${relationship}\t${gene}\t${methods.join('+')}`)),
    }).toEqual(expected.hashes);
    expect(eventsOf('HGNC:6001')).toHaveLength(expected.il2.length);
    expect(eventsOf('HGNC:6001')).toEqual(expect.arrayContaining(expected.il2));
  });

  it('include the ids that are newer than the tables; the check of links takes those out', () => {
    const tables = readSource(aopWikiTables(), files);
    const events = new Set(tables.rows('keyEvents').map(({ id }) => id));
    const relationships = new Set(tables.rows('relationships').map(({ id }) => id));
    expect(new Set(rows.map(({ event }) => event).filter((id) => !events.has(id)))).toEqual(new Set(expected.eventsNotInTables));
    expect(new Set(ofKers.map(({ relationship }) => relationship).filter((id) => !relationships.has(id)))).toEqual(new Set(expected.relationshipsNotInTables));
  });

  it.each([
    ['ROS1 for reactive oxygen species', 'HGNC:10261', expected.ros1],
    ['THPO for thyroid peroxidase', 'HGNC:11795', expected.thpo],
  ])('mark %s at every event', (_, gene, events) => {
    const marked = rows.filter((row) => row.gene === gene && row.misleading !== null).map(({ event }) => event);
    expect(marked).toHaveLength(events.length);
    expect(marked).toEqual(expect.arrayContaining(events));
  });

  it('are all found that the review names', () => {
    expect(read.report.filter(({ code }) => code === 'review-without-match')).toEqual([]);
    expect(tallyReport(read.report)['DOUBTFUL method-missing']).toBeUndefined();
  });
});

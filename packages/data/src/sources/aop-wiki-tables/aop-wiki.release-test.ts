import { describe, expect, it } from '@jest/globals';
import { emptyContent } from '../../release/table-keys.ts';
import type { EvidenceCall } from '../../records/vocabularies.ts';
import { aopWikiCrossrefs } from '../aop-wiki-crossrefs/aop-wiki-crossrefs.source.ts';
import { aopWikiGenes } from '../aop-wiki-genes/aop-wiki-genes.source.ts';
import { aopWikiTitles } from '../aop-wiki-titles/aop-wiki-titles.source.ts';
import { createGeneIndex } from '../gene-index.ts';
import { openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { aopWikiTables } from './aop-wiki-tables.source.ts';
import type { AopWikiTablesFolder } from './aop-wiki-tables.raw.ts';
import { expectedOfAopWiki, hashLines } from './testing/aop-wiki.expected.ts';
import { readSource, type ReadResult } from './testing/tiny-tables.ts';

const folder = process.env['SEQUELA_SOURCES'];
if (!folder) throw new Error('Set SEQUELA_SOURCES to the folder of the data tables; these tests read its aop-wiki-* folders.');
const files = openSourceFiles(folder);

const CODES: Readonly<Record<EvidenceCall, string>> = { HIGH: '1', MODERATE: '2', LOW: '3', NOT_SPECIFIED: '5', NOT_GRADED: '?' };
const code = (call: EvidenceCall | null | undefined): string => (call ? CODES[call] : '');
const ROLE_WORDS = { MOLECULAR_INITIATING_EVENT: 'MolecularInitiatingEvent', KEY_EVENT: 'KeyEvent', ADVERSE_OUTCOME: 'AdverseOutcome' };

const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const valuesOf = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const map = new Map<string, Set<string>>();
  for (const [key, value] of pairs) map.set(key, (map.get(key) ?? new Set<string>()).add(value));
  return map;
};
const several = (pairs: readonly (readonly [string, string])[], least = 2): readonly string[] =>
  [...valuesOf(pairs)].filter(([, values]) => values.size >= least).map(([key]) => key);
const codesTold = ({ report }: Pick<ReadResult, 'report'>): Record<string, number> => tally(report.map(({ severity, code: of }) => `${severity} ${of}`));

describe.each([
  ['aop-wiki-tables', expectedOfAopWiki.tables],
  ['aop-wiki-tables-older', expectedOfAopWiki.olderTables],
] as const)('the tables in %s', (name: AopWikiTablesFolder, expected) => {
  const read = readSource(aopWikiTables(name), files);
  const aopEvents = read.rows('aopEvents');
  const inAops = read.rows('aopRelationships');
  const events = read.rows('keyEvents');
  const inRole = (role: string): number => new Set(aopEvents.filter((row) => row.role === role).map(({ event }) => event)).size;

  it('have the AOPs, events, relationships, roles and grades that were counted in the files', () => {
    expect({
      aops: read.rows('aops').length,
      events: events.length,
      relationships: read.rows('relationships').length,
      placements: aopEvents.length,
      relationshipPlacements: inAops.length,
      molecularInitiatingEvents: inRole('MOLECULAR_INITIATING_EVENT'),
      keyEvents: inRole('KEY_EVENT'),
      adverseOutcomes: inRole('ADVERSE_OUTCOME'),
      aopsWithRelationships: new Set(inAops.map(({ aop }) => aop)).size,
      eventsWithSeveralRoles: several(aopEvents.map(({ event, role }) => [event, role])).length,
      relationshipsWithSeveralAdjacencies: several(inAops.map((row) => [row.relationship, String(row.adjacency)])).length,
      relationshipsWithSeveralWeights: several(inAops.map((row) => [row.relationship, code(row.weightOfEvidence)])).length,
      eventsWithComponents: events.filter(({ components }) => components.length > 0).length,
      components: events.reduce((sum, { components }) => sum + components.length, 0),
      titlesTidied: codesTold(read)['NOTE white-space-changed'],
      cellAssociations: read.rows('cellAssociations').length,
      meshTerms: new Set(events.flatMap(({ components }) => components.flatMap(({ object, process }) => [object?.id, process?.id])).filter((term) => term?.startsWith('MESH:'))).size,
    }).toEqual(expected.counts);
    expect(several(aopEvents.map(({ event, role }) => [event, role]), 3)).toEqual(expect.arrayContaining(expected.eventsWithAllRoles));
    expect(tally(inAops.map(({ adjacency }) => (adjacency === 'ADJACENT' ? 'adjacent' : 'non-adjacent')))).toEqual(expected.adjacencies);
    expect(tally(inAops.map(({ weightOfEvidence }) => code(weightOfEvidence)))).toEqual(expected.weights);
    expect(tally(inAops.map(({ quantitativeUnderstanding }) => code(quantitativeUnderstanding?.call)))).toEqual(expected.understandings);
  });

  it('have every row and title', () => {
    expect({
      placements: hashLines(aopEvents.map(({ aop, event, role }) => `${aop}\t${event}\t${ROLE_WORDS[role]}`)),
      titles: hashLines(events.map(({ id, title }) => `${id}\t${title}`)),
      relationships: hashLines(read.rows('relationships').map(({ id, upstream, downstream }) => `${id}\t${upstream}\t${downstream}`)),
      relationshipPlacements: hashLines(
        inAops.map((row) =>
          [row.aop, row.relationship, row.adjacency === 'ADJACENT' ? 'adjacent' : 'non-adjacent', code(row.weightOfEvidence), code(row.quantitativeUnderstanding?.call)].join('\t'),
        ),
      ),
      components: hashLines(
        events.flatMap(({ id, components }) =>
          components.map(({ actionText, object, process }) => [id, actionText, object?.id ?? '', object?.label ?? '', process?.id ?? ''].join('\t')),
        ),
      ),
      cells: hashLines(read.rows('cellAssociations').map(({ event, cell }) => `${event}|${cell}`)),
    }).toEqual(expected.hashes);
  });

  it('keep what one relationship is in each of its AOPs', () => {
    const found = inAops.filter(({ relationship }) => relationship === 'aop.relationships:1777');
    const words = found.map((row) => [row.aop, `${row.adjacency === 'ADJACENT' ? 'adjacent' : 'non-adjacent'} ${code(row.weightOfEvidence)} ${code(row.quantitativeUnderstanding?.call)}`]);
    expect(Object.fromEntries(words)).toEqual(expected.ker1777);
  });

  it('hold nothing that had to be rejected, and doubts about directions only', () => {
    const told = Object.keys(codesTold(read));
    expect(told.filter((line) => !line.startsWith('NOTE'))).toEqual(['DOUBTFUL direction-contradicts']);
  });
});

describe('the titles', () => {
  const tables = readSource(aopWikiTables(), files);
  const titles = aopWikiTitles();
  const report = createSourceReport(titles.source.description.id);
  titles.source.read({ files, genes: createGeneIndex([]), report });
  const content = { ...emptyContent(), aops: tables.rows('aops'), aopEvents: tables.rows('aopEvents'), relationships: tables.rows('relationships') };
  const { aops, conflicts } = titles.join.apply(content, () => report);
  const told = codesTold({ report: report.lines() });

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
    expect(read.report.filter(({ code: of }) => of === 'review-without-match')).toEqual([]);
    expect(codesTold(read)['DOUBTFUL method-missing']).toBeUndefined();
  });
});

describe('the cross-references', () => {
  const read = readSource(aopWikiCrossrefs(), files);
  const pairs = read.rows('geneAssociations');
  const chemicals = read.rows('chemicals');
  const told = codesTold(read);
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

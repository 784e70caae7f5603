import { describe, expect, it } from '@jest/globals';
import { sourcesFolder } from '../../release/testing/release-inputs.ts';
import type { AopRelationshipRecord } from '../../records/aop.record.ts';
import { compareIds } from '../../records/compare-ids.ts';
import type { EvidenceCall } from '../../records/vocabularies.ts';
import { openSourceFiles } from '../source-files.ts';
import { aopWikiTables } from './aop-wiki-tables.source.ts';
import type { AopWikiTablesFolder } from './aop-wiki-tables.raw.ts';
import { expectedOfAopWiki, hashLines } from './testing/aop-wiki.expected.ts';
import { readSource, tally, tallyReport } from './testing/tiny-tables.ts';

const files = openSourceFiles(sourcesFolder());

const CODES: Readonly<Record<EvidenceCall, string>> = { HIGH: '1', MODERATE: '2', LOW: '3', NOT_SPECIFIED: '5', NOT_GRADED: '?' };
const code = (call: EvidenceCall | null | undefined): string => (call ? CODES[call] : '');
const ROLE_WORDS = { MOLECULAR_INITIATING_EVENT: 'MolecularInitiatingEvent', KEY_EVENT: 'KeyEvent', ADVERSE_OUTCOME: 'AdverseOutcome' };

/** Adjacency, weight of evidence and quantitative understanding as the table has them. */
const gradesOf = (row: AopRelationshipRecord): readonly [string, string, string] => [
  row.adjacency === 'ADJACENT' ? 'adjacent' : 'non-adjacent',
  code(row.weightOfEvidence),
  code(row.quantitativeUnderstanding?.call),
];

const valuesOf = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const map = new Map<string, Set<string>>();
  for (const [key, value] of pairs) map.set(key, (map.get(key) ?? new Set<string>()).add(value));
  return map;
};
const several = (pairs: readonly (readonly [string, string])[], least = 2): readonly string[] =>
  [...valuesOf(pairs)].filter(([, values]) => values.size >= least).map(([key]) => key);

describe.each([
  ['aop-wiki-tables', expectedOfAopWiki.tables],
  ['aop-wiki-tables-older', expectedOfAopWiki.olderTables],
] as const)('the tables in %s', (name: AopWikiTablesFolder, expected) => {
  const read = readSource(aopWikiTables(name), files);
  const aopEvents = read.rows('aopEvents');
  const inAops = read.rows('aopRelationships');
  const events = read.rows('keyEvents');
  const termIds = events.flatMap(({ components }) => components.flatMap(({ object, process }) => [object?.id, process?.id]));
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
      titlesTidied: tallyReport(read.report)['NOTE white-space-changed'],
      cellAssociations: read.rows('cellAssociations').length,
      meshTerms: new Set(termIds.filter((term) => term?.startsWith('MESH:'))).size,
    }).toEqual(expected.counts);
    expect([...several(aopEvents.map(({ event, role }) => [event, role]), 3)].sort(compareIds)).toEqual(expected.eventsWithAllRoles);
    const grades = inAops.map(gradesOf);
    expect(tally(grades.map(([adjacency]) => adjacency))).toEqual(expected.adjacencies);
    expect(tally(grades.map(([, weight]) => weight))).toEqual(expected.weights);
    expect(tally(grades.map(([, , understanding]) => understanding))).toEqual(expected.understandings);
  });

  it('have every row and title', () => {
    expect({
      placements: hashLines(aopEvents.map(({ aop, event, role }) => `${aop}\t${event}\t${ROLE_WORDS[role]}`)),
      titles: hashLines(events.map(({ id, title }) => `${id}\t${title}`)),
      relationships: hashLines(read.rows('relationships').map(({ id, upstream, downstream }) => `${id}\t${upstream}\t${downstream}`)),
      relationshipPlacements: hashLines(
        inAops.map((row) => [row.aop, row.relationship, ...gradesOf(row)].join('\t')),
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
    const words = found.map((row) => [row.aop, gradesOf(row).join(' ')]);
    expect(Object.fromEntries(words)).toEqual(expected.ker1777);
  });

  it('hold nothing that had to be rejected, and doubts about directions only', () => {
    const told = Object.keys(tallyReport(read.report));
    expect(told.filter((line) => !line.startsWith('NOTE'))).toEqual(['DOUBTFUL direction-contradicts']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createGraphAsk } from '../../../../test/ask-graph.ts';
import { wholeExport } from '../../../../test/whole-export.ts';

const { only, refused } = createGraphAsk(wholeExport);

const matches = (taxon: string, field = 'keyEvent(id: "aop.events:1")'): unknown =>
  (only(`{ ${field} { appliesTo(taxon: "${taxon}") { relation taxon { id } evidence } } }`) as { appliesTo: { relation: string; taxon: { id: string }; evidence: string }[] }).appliesTo.map(
    (match) => `${match.relation} ${match.taxon.id} ${match.evidence}`,
  );

describe('appliesTo', () => {
  it.each(['human', 'Homo SAPIENS', '9606', 'NCBITaxon:9606'])('of %s is what is stated for it, then for the groups that contain it, nearest first', (taxon) => {
    expect(matches(taxon)).toEqual(['STATED NCBITaxon:9606 HIGH', 'STATED_FOR_GROUP NCBITaxon:40674 HIGH', 'STATED_FOR_GROUP NCBITaxon:7742 HIGH']);
  });

  it.each(['85055', 'NCBITaxon:85055'])('of %s, an id that was merged into another, is what is stated for that', (taxon) => {
    expect(matches(taxon)).toEqual(matches('NCBITaxon:10090'));
    expect(matches(taxon)).toContain('STATED NCBITaxon:10090 HIGH');
  });

  it('of a group is also what is stated for its members, and says so', () => {
    expect(matches('mammals')).toEqual([
      'STATED NCBITaxon:40674 HIGH',
      'STATED_FOR_GROUP NCBITaxon:7742 HIGH',
      'STATED_FOR_MEMBER NCBITaxon:10090 HIGH',
      'STATED_FOR_MEMBER NCBITaxon:9606 HIGH',
    ]);
  });

  it('is asked of AOPs and relationships too, and empty where nothing is stated', () => {
    expect(matches('human', 'aop(id: "aop:1")')).toEqual(['STATED_FOR_GROUP NCBITaxon:40674 MODERATE']);
    expect(matches('human', 'keyEventRelationship(id: "aop.relationships:1")')).toEqual(['STATED NCBITaxon:9606 LOW']);
    expect(matches('house mouse', 'keyEventRelationship(id: "aop.relationships:1")')).toEqual([]);
    expect(matches('human', 'keyEvent(id: "aop.events:3")')).toEqual([]);
  });

  it('refuses a word that is no taxon', () => {
    expect(refused('{ keyEvent(id: "aop.events:1") { appliesTo(taxon: "people") { relation } } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"people" is not a taxon.'),
    });
  });
});

describe('filters by applicability', () => {
  const ids = (field: string, filter: string): unknown => (only(`{ ${field}(first: 9, filter: { ${filter} }) { nodes { id } } }`) as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

  it.each([
    ['keyEvents', 'taxon: "human"', ['aop.events:1']],
    ['keyEvents', 'taxon: "mouse"', ['aop.events:1', 'aop.events:2']],
    ['keyEvents', 'taxon: "85055"', ['aop.events:1', 'aop.events:2']],
    ['keyEvents', 'taxon: "mouse", sex: MALE', ['aop.events:2']],
    ['keyEvents', 'lifeStage: "embryo"', ['aop.events:1', 'aop.events:2']],
    ['keyEvents', 'taxon: "mammals", aop: "aop:2"', ['aop.events:1']],
    ['keyEvents', 'taxon: "NCBITaxon:7955"', []],
    ['aops', 'taxon: "Homo sapiens"', ['aop:1']],
    ['aops', 'sex: FEMALE, lifeStage: "ADULT"', ['aop:1']],
    ['aops', 'lifeStage: "Embryo"', []],
    ['keyEventRelationships', 'taxon: "mammals"', ['aop.relationships:1']],
    ['keyEventRelationships', 'taxon: "mouse"', []],
  ])('%s(filter: { %s }) are %j', (field, filter, expected) => {
    expect(ids(field, filter)).toEqual(expected);
  });

  it('refuse a word that is no taxon', () => {
    expect(refused('{ aops(first: 1, filter: { taxon: "people" }) { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT', path: 'aops' });
  });
});

describe('what is missing', () => {
  /** The release in which so many of the three events state an applicability. */
  const withStated = (filled: number) => {
    const wouldComeFrom = filled === 0 ? 'an export' : null;
    const coverage = [{ field: 'KeyEvent.applicability', filled, total: 3, wouldComeFrom, bySource: [{ source: 'source:test', filled, total: 3, wouldComeFrom }] }];
    return createGraphAsk({ ...wholeExport, manifest: { ...wholeExport.manifest, coverage } });
  };
  const narrowed = (filter: string): string => `{ keyEvents(first: 1, filter: { ${filter} }) { totalCount } }`;

  it.each(['taxon: "human"', 'sex: MALE', 'lifeStage: "Adult"'])('is applicability, where a list is narrowed by %s and no source states any', (filter) => {
    expect(withStated(0).ask(narrowed(filter)).missing).toEqual(['KeyEvent.applicability']);
    expect(withStated(2).ask(narrowed(filter)).missing).toEqual([]);
  });

  it('is nothing where another list, or the same in another way, is narrowed', () => {
    expect(withStated(0).ask(narrowed('text: "event"')).missing).toEqual([]);
    expect(withStated(0).ask('{ aops(first: 1, filter: { taxon: "human" }) { totalCount } }').missing).toEqual([]);
  });

  it('is applicability, where an event is asked for it that no source of it states', () => {
    const query = '{ keyEvent(id: "aop.events:3") { appliesTo(taxon: "human") { relation } } }';
    expect([withStated(0).ask(query).missing, withStated(2).ask(query).missing]).toEqual([['KeyEvent.applicability'], []]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createGraphAsk } from '../../../test/ask-graph.ts';
import { pathwaysRelease } from '../../../test/pathways-release.ts';

const { only, refused } = createGraphAsk(pathwaysRelease);

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}
/** The numbers of the events at `field` of a root field. */
const numbers = (root: string, field: string): readonly number[] =>
  ((only(`{ ${root} { list: ${field} { nodes { id } } } }`) as { list: Ids }).list.nodes).map(({ id }) => Number(id.split(':')[1]));

describe('the events that lead to an outcome', () => {
  it.each([
    ['aop.events:9', 'keyEvents', [1, 2]],
    ['aop.events:9', 'keyEvents(scope: PATHWAY)', [1, 2, 3]],
    ['aop.events:9', 'keyEvents(aop: "AOP:1")', [1, 2]],
    // In two roles in one AOP: it leads to the other outcome, and never to itself.
    ['aop.events:4', 'keyEvents', [1, 2]],
    ['aop.events:4', 'keyEvents(scope: PATHWAY)', [1, 2, 5]],
    ['aop.events:5', 'keyEvents', [1, 2, 4]],
    // A cycle is joined into one place, and every walk ends.
    ['aop.events:23', 'keyEvents', [20, 21, 22]],
    ['aop.events:30', 'keyEvents(scope: PATHWAY)', []],
  ])('%s: %s', (id, field, expected) => {
    expect(numbers(`adverseOutcome(id: "${id}")`, field)).toEqual(expected);
  });

  it('say by which AOP and at which place', () => {
    expect(only('{ adverseOutcome(id: "aop.events:23") { keyEvents { edges { order viaAops { id } node { id } } } } }')).toEqual({
      keyEvents: {
        edges: [[0, 20], [1, 21], [1, 22]].map(([order, number]) => ({ order, viaAops: [{ id: 'aop:3' }], node: { id: `aop.events:${number}` } })),
      },
    });
  });

  it('cannot be asked by an AOP that is none', () => {
    expect(refused('{ adverseOutcome(id: "aop.events:9") { keyEvents(aop: "aop:77") { totalCount } } }')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('cannot be asked by an AOP that does not end in it, even one that holds it', () => {
    const by = (id: string, aop: string) => refused(`{ adverseOutcome(id: "${id}") { keyEvents(aop: "${aop}", scope: PATHWAY) { totalCount } } }`);
    expect(by('aop.events:9', 'aop:3')).toMatchObject({ code: 'BAD_USER_INPUT', message: 'aop:3 does not end in aop.events:9. AOPs that do: aop:1.' });
    expect(by('aop.events:9', 'aop:2')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('a walk from an event', () => {
  it.each([
    ['aop.events:2', 'downstream', [4, 9, 5]],
    ['aop.events:2', 'downstream(aop: "aop:1")', [9]],
    ['aop.events:2', 'downstream(role: ADVERSE_OUTCOME)', [4, 9, 5]],
    ['aop.events:1', 'downstream(aop: "aop:2", role: KEY_EVENT)', [2, 4]],
    ['aop.events:2', 'downstream(level: ORGAN)', [9]],
    ['aop.events:2', 'downstream(level: CELLULAR)', []],
    ['aop.events:9', 'upstream(level: MOLECULAR)', [1]],
    ['aop.events:9', 'upstream', [1, 2]],
    ['aop.events:3', 'upstream', []],
    ['aop.events:23', 'upstream', [20, 21, 22]],
  ])('%s: %s stays inside one AOP at a time', (id, field, expected) => {
    expect(numbers(`keyEvent(id: "${id}")`, field)).toEqual(expected);
  });

  it.each(['upstream', 'downstream'])('cannot go %s in an AOP that does not hold the event', (way) => {
    expect(refused(`{ keyEvent(id: "aop.events:22") { ${way}(aop: "aop:1") { totalCount } } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'aop:1 does not hold aop.events:22. AOPs that do: aop:3.',
    });
  });
});

describe('an event', () => {
  it('has its role in an AOP, and may have two', () => {
    expect(only('{ keyEvent(id: "aop.events:4") { roles aopCount aops { totalCount edges { role node { id } } } adverseOutcome { id } } }')).toEqual({
      roles: ['KEY_EVENT', 'ADVERSE_OUTCOME'],
      aopCount: 1,
      aops: { totalCount: 2, edges: [{ role: 'KEY_EVENT', node: { id: 'aop:2' } }, { role: 'ADVERSE_OUTCOME', node: { id: 'aop:2' } }] },
      adverseOutcome: { id: 'aop.events:4' },
    });
    expect(only('{ keyEvent(id: "aop.events:2") { adverseOutcome { id } } }')).toEqual({ adverseOutcome: null });
  });

  it('is essential to an AOP by its call and its experiments, not by those of another event', () => {
    expect(only('{ aop(id: "aop:1") { keyEvents(role: MOLECULAR_INITIATING_EVENT) { edges { order essentiality { call text interventions { id } } } } essentialities { id } } }')).toEqual({
      keyEvents: { edges: [{ order: 0, essentiality: { call: 'HIGH', text: 'knocked out', interventions: [{ id: 'iraop.essentiality:ess-01' }] } }] },
      essentialities: [{ id: 'iraop.essentiality:ess-01' }, { id: 'iraop.essentiality:ess-02' }],
    });
  });

  it('leads to its relationships, and to all of its AOPs, each once', () => {
    expect(numbers('keyEvent(id: "aop.events:2")', 'relationships')).toEqual([1, 2, 3]);
    expect(numbers('keyEvent(id: "aop.events:2")', 'relationshipsOfAops')).toEqual([1, 2, 3, 4]);
  });
});

describe('an AOP', () => {
  it('has its events, causes first; one without a place comes last', () => {
    expect(numbers('aop(id: "aop:1")', 'keyEvents')).toEqual([1, 2, 9, 3]);
    expect(numbers('aop(id: "aop:1")', 'molecularInitiatingEvents')).toEqual([1]);
    expect(numbers('aop(id: "aop:2")', 'adverseOutcomes')).toEqual([4, 5]);
  });

  it('counts an event in two roles at two edges', () => {
    expect(numbers('aop(id: "aop:2")', 'keyEvents')).toEqual([1, 2, 4, 4, 5]);
  });

  it('has modulating factors, which are no events', () => {
    expect(only('{ aop(id: "aop:1") { modulatingFactors { id onRelationship { id } } } }')).toEqual({
      modulatingFactors: [{ id: 'iraop.modulating:mf-1', onRelationship: { id: 'aop.relationships:1' } }],
    });
  });
});

describe('a relationship in several AOPs', () => {
  it('is one node with the calls of each', () => {
    expect(only('{ keyEventRelationship(id: "aop.relationships:1") { upstream { id } downstream { id } effect referenceCount aops { edges { adjacency weightOfEvidence quantitativeUnderstanding { call text } node { id } } } } }')).toEqual({
      upstream: { id: 'aop.events:1' },
      downstream: { id: 'aop.events:2' },
      effect: 'PROMOTES',
      referenceCount: 1,
      aops: {
        edges: [
          { adjacency: 'ADJACENT', weightOfEvidence: 'HIGH', quantitativeUnderstanding: { call: 'LOW', text: 'little' }, node: { id: 'aop:1' } },
          { adjacency: 'NON_ADJACENT', weightOfEvidence: 'LOW', quantitativeUnderstanding: null, node: { id: 'aop:2' } },
        ],
      },
    });
  });

  it('has the call of the AOP that it is met in', () => {
    expect(only('{ aop(id: "aop:2") { relationships(first: 1) { edges { weightOfEvidence node { id } } } } }')).toEqual({
      relationships: { edges: [{ weightOfEvidence: 'LOW', node: { id: 'aop.relationships:1' } }] },
    });
  });
});

describe('what is related', () => {
  it('shares events or relationships, and is never the AOP itself', () => {
    expect(only('{ aop(id: "aop:1") { related { totalCount edges { sharedKeyEventCount sharedKeyEvents { id } sharedRelationshipCount sharedRelationships { id } node { id } } } } }')).toEqual({
      related: {
        totalCount: 1,
        edges: [
          {
            sharedKeyEventCount: 2,
            sharedKeyEvents: [{ id: 'aop.events:1' }, { id: 'aop.events:2' }],
            sharedRelationshipCount: 1,
            sharedRelationships: [{ id: 'aop.relationships:1' }],
            node: { id: 'aop:2' },
          },
        ],
      },
    });
    expect(only('{ aop(id: "aop:3") { related(by: RELATIONSHIPS) { totalCount } } }')).toEqual({ related: { totalCount: 0 } });
  });
});

describe('the gaps of an AOP', () => {
  it('are what nothing measures, cites, grades or leads to', () => {
    const ids = '{ nodes { id } }';
    const query = (id: string) => `{ aop(id: "${id}") { gaps { keyEventsWithoutTestSystem ${ids} relationshipsWithoutReference ${ids} relationshipsWithoutGrade ${ids} outcomesWithoutConnectedKeyEvent { id } } } }`;
    const nodes = (kind: string, ...of: readonly number[]) => ({ nodes: of.map((number) => ({ id: `aop.${kind}:${number}` })) });
    expect(only(query('aop:1'))).toEqual({
      gaps: {
        // A test system that only disturbs event 2 does not measure it.
        keyEventsWithoutTestSystem: nodes('events', 2, 9, 3),
        relationshipsWithoutReference: nodes('relationships', 2),
        // "Not specified" is no grade.
        relationshipsWithoutGrade: nodes('relationships', 2),
        outcomesWithoutConnectedKeyEvent: [],
      },
    });
    expect(only(query('aop:10'))).toMatchObject({ gaps: { outcomesWithoutConnectedKeyEvent: [{ id: 'aop.events:30' }] } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { aKeyEvent, anAop, anAopEvent, anAopRelationship, aRelationship, aReleaseWith, aTestSystem } from '@sequela/data/testing';
import { createGraphAsk } from '../../../test/ask-graph.ts';
import { pathwaysRelease } from '../../../test/pathways-release.ts';

const { only, refused } = createGraphAsk(pathwaysRelease);
const id = (number: number) => ({ id: `aop.events:${number}` });

describe('paths', () => {
  it('name every step with its events, its relationship and the AOPs that hold it', () => {
    expect(
      only('{ paths(from: "aop.events:1", to: "Event:5") { totalCount complete nodes { length withinOneAop withinAops { id } aopSwitches usesShortcut note steps { upstream { id } downstream { id } relationship { id } aops { id } isShortcut } } } }'),
    ).toEqual({
      totalCount: 1,
      complete: true,
      nodes: [
        {
          length: 3,
          withinOneAop: true,
          withinAops: [{ id: 'aop:2' }],
          aopSwitches: 0,
          usesShortcut: false,
          note: null,
          steps: [[1, 2, 1, ['aop:1', 'aop:2']], [2, 4, 3, ['aop:2']], [4, 5, 4, ['aop:2']]].map(([from, to, relationship, aops]) => ({
            upstream: id(Number(from)),
            downstream: id(Number(to)),
            relationship: { id: `aop.relationships:${String(relationship)}` },
            aops: (aops as string[]).map((aop) => ({ id: aop })),
            isShortcut: false,
          })),
        },
      ],
    });
  });

  it('end in a cycle, and are none where nothing leads', () => {
    const count = (from: number, to: number) => only(`{ paths(from: "aop.events:${from}", to: "aop.events:${to}") { totalCount complete pageInfo { hasNextPage } } }`);
    expect(count(20, 23)).toEqual({ totalCount: 1, complete: true, pageInfo: { hasNextPage: false } });
    expect(count(9, 1)).toEqual({ totalCount: 0, complete: true, pageInfo: { hasNextPage: false } });
  });

  it('say that they stopped, and keep to the greatest length', () => {
    expect(only('{ paths(from: "aop.events:1", to: "aop.events:5", maxLength: 2) { totalCount complete } }')).toEqual({ totalCount: 0, complete: true });
  });

  it.each([
    ['from: "aop.events:1", to: "aop.events:1"', 'BAD_USER_INPUT', /two different events/],
    ['from: "aop.events:1", to: "aop.events:77"', 'NOT_FOUND', /Nearest/],
    ['from: "rubbish!", to: "aop.events:1"', 'BAD_USER_INPUT', /not an identifier/],
    ['from: "aop:1", to: "aop.events:1"', 'BAD_USER_INPUT', /is an AOP, not a key event/],
    ['from: "aop.events:1", to: "aop.events:2", maxLength: 0', 'BAD_USER_INPUT', /between 1 and 12/],
    ['from: "aop.events:1", to: "aop.events:2", first: 101', 'BAD_USER_INPUT', /between 1 and 100/],
    ['from: "aop.events:1", to: "aop.events:2", first: -1', 'BAD_USER_INPUT', /between 1 and 100/],
  ])('cannot be asked with %s', (args, code, message) => {
    expect(refused(`{ paths(${args}) { totalCount } }`)).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('the applicability of a path', () => {
  const stated = (...taxa: readonly string[]) => ({ applicability: { taxa: taxa.map((taxon) => ({ taxon, evidence: null })), sexes: [], lifeStages: [] } });
  const taxon = (taxonId: string, name: string, parent: string | null) => ({ id: taxonId, name, commonName: null, synonyms: [], rank: null, parent, sources: ['source:test'] });
  const [mammals, human, rat] = ['NCBITaxon:40674', 'NCBITaxon:9606', 'NCBITaxon:10116'] as const;
  const overlap = (...steps: readonly (readonly string[])[]) => {
    const relationships = steps.map((taxa, at) => aRelationship(`aop.relationships:${at + 1}`, `aop.events:${at + 1}`, `aop.events:${at + 2}`, taxa.length > 0 ? stated(...taxa) : {}));
    const release = aReleaseWith({
      aops: [anAop('aop:1')],
      keyEvents: Array.from({ length: steps.length + 1 }, (_, at) => aKeyEvent(`aop.events:${at + 1}`)),
      relationships,
      aopRelationships: relationships.map((one) => anAopRelationship('aop:1', one)),
      taxa: [taxon(mammals, 'Mammalia', null), taxon(human, 'Homo sapiens', mammals), taxon(rat, 'Rattus norvegicus', mammals)],
    });
    const query = `{ paths(from: "aop.events:1", to: "aop.events:${steps.length + 1}") { nodes { applicabilityOverlap { taxa { id } statedSteps unstatedSteps } } } }`;
    const { nodes } = createGraphAsk(release).only(query) as { nodes: { applicabilityOverlap: { taxa: { id: string }[]; statedSteps: number; unstatedSteps: number } }[] };
    const found = nodes[0]?.applicabilityOverlap;
    return [found?.taxa.map((one) => one.id), found?.statedSteps, found?.unstatedSteps];
  };

  it.each([
    [[[human], [human, rat]], [[human], 2, 0]],
    // Stated for mammals, it is stated for the human; nothing is said of mammals as a whole.
    [[[human], [mammals], []], [[human], 2, 1]],
    [[[human], [rat]], [[], 2, 0]],
    [[[], []], [[], 0, 2]],
  ])('of steps stated for %j is %j', (steps, expected) => {
    expect(overlap(...steps)).toEqual(expected);
  });
});

describe('shared key events', () => {
  it('are those that two pathways hold, causes first, with where the pathways part', () => {
    expect(only('{ sharedKeyEvents(aops: ["aop:1", "AOP 2", "aop:3"]) { keyEvent { id } aops { id } inAll order partings { aop { id } keyEvents { id } } } }')).toEqual([
      {
        keyEvent: id(1),
        aops: [{ id: 'aop:1' }, { id: 'aop:2' }],
        inAll: false,
        order: 0,
        partings: [{ aop: { id: 'aop:1' }, keyEvents: [id(2)] }],
      },
      {
        keyEvent: id(2),
        aops: [{ id: 'aop:1' }, { id: 'aop:2' }],
        inAll: false,
        order: 1,
        partings: [{ aop: { id: 'aop:1' }, keyEvents: [id(9)] }, { aop: { id: 'aop:2' }, keyEvents: [id(4)] }],
      },
    ]);
    expect(only('{ sharedKeyEvents(aops: ["aop:1", "aop:2"]) { keyEvent { id } inAll partings { keyEvents { id } } } }')).toEqual([
      { keyEvent: id(1), inAll: true, partings: [] },
      { keyEvent: id(2), inAll: true, partings: [{ keyEvents: [id(9)] }, { keyEvents: [id(4)] }] },
    ]);
    expect(only('{ sharedKeyEvents(aops: ["aop:1", "aop:3"]) { inAll } }')).toEqual([]);
  });

  it.each([
    ['[]', 'BAD_USER_INPUT'],
    ['["aop:1"]', 'BAD_USER_INPUT'],
    ['["aop:1", "Aop:1"]', 'BAD_USER_INPUT'],
    [`[${'"aop:1" '.repeat(51)}]`, 'BAD_USER_INPUT'],
    ['["aop:1", "aop:99"]', 'NOT_FOUND'],
  ])('cannot be asked of %s', (aops, code) => {
    expect(refused(`{ sharedKeyEvents(aops: ${aops}) { inAll } }`)).toMatchObject({ code });
  });
});

describe('the position of an event in the network', () => {
  it('counts neighbours over all AOPs and says what a measurement of it bears on', () => {
    expect(only('{ keyEvent(id: "aop.events:2") { outcomeCount networkPosition { inDegree outDegree betweenness converging diverging } } }')).toEqual({
      outcomeCount: 3,
      // 9 events have relationships: of the 8 x 7 ordered pairs of the others, 1 to 9, 1 to 4 and 1 to 5 pass through it.
      networkPosition: { inDegree: 1, outDegree: 2, betweenness: expect.closeTo(3 / 56, 12), converging: false, diverging: true },
    });
  });

  it('is unknown where no relationship touches the event', () => {
    expect(only('{ keyEvent(id: "aop.events:3") { outcomeCount networkPosition { inDegree } } }')).toEqual({ outcomeCount: 0, networkPosition: null });
  });
});

describe('events that are measured, but never with the stressor', () => {
  const events = ['aop.events:1', 'aop.events:2', 'aop.events:3', 'aop.events:4'];
  const measures = (test: string, event: string, usedWithStressor: boolean | null) =>
    aTestSystem(`iraop.test:${test}`, { events: [{ event, purpose: 'MEASURES' }], usedWithStressor });
  const { only: onlyOf } = createGraphAsk(
    aReleaseWith({
      aops: [anAop('aop:1')],
      keyEvents: events.map((event) => aKeyEvent(event)),
      aopEvents: events.map((event) => anAopEvent('aop:1', event)),
      testSystems: [
        measures('a', 'aop.events:1', false),
        measures('b', 'aop.events:2', false),
        measures('c', 'aop.events:2', true),
        measures('d', 'aop.events:3', null),
        aTestSystem('iraop.test:e', { events: [{ event: 'aop.events:4', purpose: 'PERTURBS' }], usedWithStressor: false }),
      ],
    }),
  );

  it('are those of which every measuring study says that it did not give it', () => {
    expect(onlyOf('{ aop(id: "aop:1") { gaps { keyEventsNeverMeasuredWithStressor { nodes { id } } keyEventsWithoutTestSystem { nodes { id } } } } }')).toEqual({
      gaps: { keyEventsNeverMeasuredWithStressor: { nodes: [id(1)] }, keyEventsWithoutTestSystem: { nodes: [id(4)] } },
    });
  });
});

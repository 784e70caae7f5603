import { describe, expect, it } from '@jest/globals';
import { createGraphAsk } from '../../../test/ask-graph.ts';
import { pathwaysRelease } from '../../../test/pathways-release.ts';

const { ask, only, refused } = createGraphAsk(pathwaysRelease);

describe('what is asked for by an id', () => {
  it.each([
    ['aop', 'AOP:1', 'aop:1'],
    ['aop', ' aop:10 ', 'aop:10'],
    ['keyEvent', 'Aop.Events:2', 'aop.events:2'],
    ['keyEventRelationship', 'AOP.RELATIONSHIPS:13', 'aop.relationships:13'],
    ['adverseOutcome', 'aop.events:9', 'aop.events:9'],
    ['adverseOutcome', 'aop:1', 'aop.events:9'],
    ['stressor', 'aop.stressor:9', 'aop.stressor:9'],
    ['essentiality', 'iraop.essentiality:ess-01', 'iraop.essentiality:ess-01'],
    ['modulatingFactor', 'IRAOP.MODULATING:MF-1', 'iraop.modulating:mf-1'],
  ])('%s(id: "%s") is %s', (field, text, id) => {
    expect(only(`{ ${field}(id: "${text}") { id } }`)).toEqual({ id });
  });

  it.each([
    ['aop', 'aop:11'],
    ['keyEvent', 'aop.events:24'],
    ['adverseOutcome', 'aop.events:2'],
  ])('%s(id: "%s") is null, with the nearest ids', (field, text) => {
    expect(ask(`{ ${field}(id: "${text}") { id } }`).data).toEqual({ [field]: null });
    expect(refused(`{ ${field}(id: "${text}") { id } }`)).toMatchObject({ code: 'NOT_FOUND', path: field, message: expect.stringMatching(/Nearest: \S+/) });
  });

  it.each([
    ['keyEvent', 'aop:1', 'aop:1 is an AOP, not a key event.'],
    ['aop', 'KE 2', 'KE 2 is a key event, not an AOP.'],
  ])('%s(id: "%s") says what the id is instead', (field, text, message) => {
    expect(refused(`{ ${field}(id: "${text}") { id } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: field, message: expect.stringContaining(message) });
  });

  it.each(['', 'rash and more'])('"%s" is no id', (text) => {
    expect(refused(`{ keyEvent(id: "${text}") { id } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: 'keyEvent' });
  });
});

describe('a page', () => {
  const aops = (args: string) => only(`{ aops(${args}) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`) as {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly cursor: string }[];
    readonly pageInfo: Readonly<Record<string, unknown>>;
  };
  const ids = (args: string): readonly string[] => aops(args).nodes.map(({ id }) => id);

  it('holds all that there is, numbers in ids compared as numbers', () => {
    expect(ids('first: 500')).toEqual(['aop:1', 'aop:2', 'aop:3', 'aop:10']);
    expect(aops('first: 500').pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('may be of no size, and still counts', () => {
    expect(aops('first: 0')).toEqual({
      totalCount: 4,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('goes on after a cursor, until nothing is left', () => {
    const first = aops('first: 3');
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, startCursor: first.edges[0]?.cursor, endCursor: first.edges[2]?.cursor });
    const second = aops(`first: 1, after: "${first.edges[2]?.cursor}"`);
    expect(second.nodes).toEqual([{ id: 'aop:10' }]);
    expect(second).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect(ids(`first: 1, after: "${second.edges[0]?.cursor}"`)).toEqual([]);
  });

  it.each([501, -1])('cannot be of size %i', (size) => {
    expect(refused(`{ aops(first: ${size}) { totalCount } }`)).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('500') });
    expect(refused(`{ aop(id: "aop:1") { keyEvents(first: ${size}) { totalCount } } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: 'aop.keyEvents' });
  });

  it('refuses a cursor of another list', () => {
    const { edges } = only('{ keyEvents(first: 1) { edges { cursor } } }') as { readonly edges: readonly { readonly cursor: string }[] };
    expect(refused(`{ aops(first: 1, after: "${edges[0]?.cursor}") { totalCount } }`)).toMatchObject({ code: 'BAD_USER_INPUT', path: 'aops' });
  });
});

describe('an order', () => {
  const ordered = (list: string, order: string): readonly string[] =>
    (only(`{ ${list}(first: 500, orderBy: ${order}) { nodes { id } } }`) as { nodes: { id: string }[] }).nodes.map(({ id }) => id.split(':')[1] ?? '');

  it('is by id where values are the same, whichever way it goes', () => {
    expect(ordered('keyEvents', '{ field: TITLE }').slice(0, 6)).toEqual(['1', '2', '3', '4', '5', '9']);
    expect(ordered('keyEvents', '{ field: TITLE, direction: DESC }').slice(-6)).toEqual(['1', '2', '3', '4', '5', '9']);
    expect(ordered('aops', '{ field: TITLE }')).toEqual(['3', '10', '2', '1']);
  });

  it('may be by how many AOPs hold an event, and how many events an AOP holds', () => {
    expect(ordered('keyEvents', '{ field: AOP_COUNT, direction: DESC }').slice(0, 3)).toEqual(['1', '2', '3']);
    expect(ordered('aops', '{ field: KEY_EVENT_COUNT, direction: DESC }')).toEqual(['1', '2', '3', '10']);
    expect(ordered('keyEventRelationships', '{ field: AOP_COUNT, direction: DESC }').slice(0, 2)).toEqual(['1', '2']);
  });

  it('may be asked of every list', () => {
    expect(ordered('essentialities', '{ field: ID, direction: DESC }')).toEqual(['ess-02', 'ess-01']);
  });
});

describe('a filter', () => {
  const filtered = (list: string, filter: string): readonly string[] =>
    (only(`{ ${list}(first: 500, filter: ${filter}) { nodes { id } } }`) as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

  it.each([
    ['aops', '{}', ['aop:1', 'aop:2', 'aop:3', 'aop:10']],
    ['aops', '{ text: null, origin: null }', ['aop:1', 'aop:2', 'aop:3', 'aop:10']],
    ['aops', '{ text: "RASH" }', ['aop:1']],
    ['aops', '{ origin: RECONSTRUCTION }', ['aop:2']],
    ['aops', '{ source: "SOURCE:OTHER" }', ['aop:2']],
    ['aops', '{ adverseOutcome: "aop.events:5" }', ['aop:2']],
    ['aops', '{ keyEvent: "AOP.EVENTS:1" }', ['aop:1', 'aop:2']],
    ['aops', '{ stressor: "aop.stressor:9" }', ['aop:1']],
    ['aops', '{ oecdStatus: "Endorsed" }', ['aop:1']],
    ['keyEvents', '{ role: MOLECULAR_INITIATING_EVENT }', ['aop.events:1', 'aop.events:20']],
    ['keyEvents', '{ role: ADVERSE_OUTCOME, aop: "aop:2" }', ['aop.events:4', 'aop.events:5']],
    ['keyEventRelationships', '{ aop: "aop:1" }', ['aop.relationships:1', 'aop.relationships:2']],
    ['keyEventRelationships', '{ upstream: "aop.events:2", aop: "aop:2" }', ['aop.relationships:3']],
    ['keyEventRelationships', '{ downstream: "aop.events:21" }', ['aop.relationships:10', 'aop.relationships:12']],
    ['adverseOutcomes', '{ aop: "aop:2" }', ['aop.events:4', 'aop.events:5']],
  ])('%s(filter: %s) leaves the right ones', (list, filter, ids) => {
    expect(filtered(list, filter)).toEqual(ids);
  });

  it('by an id that is none is refused, not empty', () => {
    expect(refused('{ aops(first: 1, filter: { keyEvent: "aop.events:999" }) { totalCount } }')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

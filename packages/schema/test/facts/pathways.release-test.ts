import { describe, expect, it } from '@jest/globals';
import type expectedValues from './expected/pathways.json';
import { expectedOf } from './expected-facts.ts';
import { answer, digest, everyNode, idsOf, sha256, WIKI, type Id } from './full-graph.ts';

const expected = expectedOf('pathways') as typeof expectedValues;

interface Step extends Id {
  readonly upstream: Id;
  readonly downstream: Id;
}
interface Graded {
  readonly adjacency: string | null;
  readonly weightOfEvidence: string | null;
  readonly quantitativeUnderstanding: { readonly call: string | null } | null;
}
interface Pathway extends Id {
  readonly title: string;
  readonly keyEvents: { readonly totalCount: number; readonly edges: readonly { readonly role: string; readonly node: Id }[] };
  readonly relationships: { readonly totalCount: number; readonly edges: readonly (Graded & { readonly node: Step })[] };
}
interface RoleHolder extends Id {
  readonly title: string;
  readonly roles: readonly string[];
}

const GRADES = 'adjacency weightOfEvidence quantitativeUnderstanding { call }';
const PATHWAY = `id title
  keyEvents(first: 500) { totalCount edges { role node { id } } }
  relationships(first: 500) { totalCount edges { ${GRADES} node { id upstream { id } downstream { id } } } }`;

const pathways = everyNode<Pathway>('aops', WIKI, PATHWAY);
const events = everyNode<RoleHolder>('keyEvents', WIKI, 'id title roles');
const pathway = (id: string): Pathway => answer<{ aop: Pathway }>(`{ aop(id: "${id}") { ${PATHWAY} } }`).aop;
const rolesOf = (events: readonly RoleHolder[]) => events.map(({ id, roles }) => `${id} ${[...roles].sort().join(' ')}`);
const understanding = ({ quantitativeUnderstanding }: Graded): string => String(quantitativeUnderstanding?.call ?? null);

const tally = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describe('AOP-Wiki in the full release', () => {
  it('has its totals, filtered by source', () => {
    const count = (list: string, filter = '') => `${list}(filter: { ${WIKI} ${filter} }, first: 1) { totalCount }`;
    const totals = answer<Record<string, { totalCount: number }>>(`{
      aops: ${count('aops')} keyEvents: ${count('keyEvents')} relationships: ${count('keyEventRelationships')}
      molecularInitiatingEvents: ${count('keyEvents', 'role: MOLECULAR_INITIATING_EVENT')}
      adverseOutcomes: ${count('adverseOutcomes')} outcomeEvents: ${count('keyEvents', 'role: ADVERSE_OUTCOME')} }`);
    const counts = Object.fromEntries(Object.entries(totals).map(([what, { totalCount }]) => [what, totalCount]));
    expect(counts).toEqual({ ...expected.totals, outcomeEvents: expected.totals.adverseOutcomes });
    expect(expected.totals).toEqual({ aops: 528, keyEvents: 1570, relationships: 2291, molecularInitiatingEvents: 278, adverseOutcomes: 232 });
  });

  it('is joined by three pathways with three outcomes of the IL-2 set', () => {
    const all = answer<Record<string, { totalCount: number }>>('{ aops(first: 1) { totalCount } adverseOutcomes(first: 1) { totalCount } }');
    expect([all['aops']?.totalCount, all['adverseOutcomes']?.totalCount]).toEqual([528 + 3, 232 + 3]);
  });

  it('has every title of its AOPs and events', () => {
    expect(digest(pathways.map(({ id, title }) => `${id} ${title}`))).toEqual(expected.titles);
    expect(digest(events.map(({ id, title }) => `${id} ${title}`))).toEqual(expected.eventTitles);
  });

  it('shows both titles where its sources differ', () => {
    const conflicts = everyNode<{ field: string; subject: Id & { __typename: string }; values: readonly { value: string }[] }>(
      'conflicts', '', 'field subject { __typename id } values { value }',
    ).filter(({ field, subject }) => field === 'title' && subject.__typename === 'Aop');
    const titles = conflicts.map(({ subject, values }) => [subject.id, values.map(({ value }) => sha256(value)).sort()]);
    expect(Object.fromEntries(titles)).toEqual(expected.titlesInConflict);
    expect(Object.keys(expected.titlesInConflict)).toEqual(['aop:237', 'aop:322', 'aop:619']);
  });
});

describe('roles', () => {
  it('are those of the tables in every AOP', () => {
    const places = pathways.flatMap(({ id, keyEvents }) => keyEvents.edges.map(({ role, node }) => `${id} ${node.id} ${role}`));
    expect(digest(places)).toEqual(expected.places);
  });

  it('of 105 events are several, of three all three', () => {
    const several = events.filter(({ roles }) => roles.length > 1);
    expect(digest(rolesOf(several))).toEqual(expected.eventsWithSeveralRoles);
    expect(several).toHaveLength(105);
    expect(idsOf(several.filter(({ roles }) => roles.length === 3))).toEqual(expected.eventsWithAllRoles);
    expect(expected.eventsWithAllRoles).toEqual(['aop.events:1065', 'aop.events:1194', 'aop.events:1392']);
  });

  it('of an outcome may be others elsewhere', () => {
    const outcomes = everyNode<{ event: RoleHolder }>('adverseOutcomes', WIKI, 'event { id title roles }').map(({ event }) => event);
    expect(digest(rolesOf(outcomes.filter(({ roles }) => roles.length > 1)))).toEqual(expected.outcomesWithSeveralRoles);
  });

  it('of event 1392 are three in 66 AOPs', () => {
    const { keyEvent } = answer<{ keyEvent: { aopCount: number; roles: string[]; aops: { edges: readonly { role: string; node: Id }[] } } }>(
      '{ keyEvent(id: "aop.events:1392") { aopCount roles aops { edges { role node { id } } } } }',
    );
    expect(keyEvent.aopCount).toBe(66);
    expect(new Set(keyEvent.roles)).toEqual(new Set(['MOLECULAR_INITIATING_EVENT', 'KEY_EVENT', 'ADVERSE_OUTCOME']));
    expect(tally(keyEvent.aops.edges.map(({ role }) => role))).toEqual(expected.event1392.byRole);
    expect(digest(keyEvent.aops.edges.map(({ role, node }) => `${node.id} ${role}`))).toEqual(expected.event1392.lines);
  });
});

describe('single AOPs', () => {
  it('AOP 1 has its events in their roles, and its relationships', () => {
    const { keyEvents, relationships } = pathway('aop:1');
    expect(Object.fromEntries(keyEvents.edges.map(({ role, node }) => [node.id, role]))).toEqual(expected.aop1.keyEvents);
    const steps = relationships.edges.map(({ adjacency, weightOfEvidence, node }) =>
      [node.id, node.upstream.id, node.downstream.id, adjacency, weightOfEvidence].join(' '),
    );
    expect(steps.sort()).toEqual(expected.aop1.relationships);
  });

  it('AOP 630 has one event and no relationship', () => {
    const { keyEvents, relationships } = pathway('aop:630');
    expect(keyEvents.edges.map(({ node }) => node.id)).toEqual(expected.eventsOfAop630);
    expect([keyEvents.totalCount, relationships.totalCount]).toEqual([1, 0]);
  });

  it('AOP 471 is the largest', () => {
    const { keyEvents, relationships } = pathway('aop:471');
    expect({ ...tally(keyEvents.edges.map(({ role }) => role)), relationships: relationships.totalCount }).toEqual(expected.aop471);
    expect(expected.aop471).toEqual({ MOLECULAR_INITIATING_EVENT: 1, KEY_EVENT: 24, ADVERSE_OUTCOME: 7, relationships: 43 });
    const sizes = pathways.filter(({ id }) => id !== 'aop:471').map((other) => other.keyEvents.totalCount + other.relationships.totalCount);
    expect(Math.max(...sizes)).toBe(expected.mostEventsAndRelationshipsElsewhere);
    expect(keyEvents.totalCount + relationships.totalCount).toBeGreaterThan(expected.mostEventsAndRelationshipsElsewhere);
  });
});

describe('relationships', () => {
  const edges = pathways.flatMap(({ id, relationships }) => relationships.edges.map((edge) => ({ aop: id, ...edge })));

  it('stand in every AOP as the tables say, with the evidence they have there', () => {
    const steps = edges.map((edge) =>
      [edge.aop, edge.node.id, edge.node.upstream.id, edge.node.downstream.id, edge.adjacency, String(edge.weightOfEvidence), understanding(edge)].join(' '),
    );
    expect(digest(steps)).toEqual(expected.steps);
  });

  it('have the calls that the codes 1, 2, 3, 5 and none stand for', () => {
    expect(tally(edges.map(({ weightOfEvidence }) => String(weightOfEvidence)))).toEqual(expected.weights);
    expect(tally(edges.map(understanding))).toEqual(expected.understandings);
  });

  it('KER 1777 is one node with other evidence in other AOPs', () => {
    const { ker } = answer<{ ker: { aops: { edges: readonly (Graded & { node: Id })[] } } }>(
      `{ ker: keyEventRelationship(id: "aop.relationships:1777") { aops { edges { ${GRADES} node { id } } } } }`,
    );
    const graded = ker.aops.edges.map((edge) => [edge.node.id, edge.adjacency, String(edge.weightOfEvidence), understanding(edge)].join(' '));
    expect(graded.sort()).toEqual(expected.ker1777);
    expect(new Set(ker.aops.edges.map(({ weightOfEvidence }) => weightOfEvidence)).size).toBeGreaterThan(1);
  });
});

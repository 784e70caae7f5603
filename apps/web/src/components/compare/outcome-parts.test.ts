import { describe, expect, it } from '@jest/globals';
import type { OutcomeParts_AdverseOutcomeFragment } from '../../graphql/generated/graphql.ts';
import { makeFragmentData } from '../../graphql/generated/index.ts';
import { outcomeParts, OutcomeParts_adverseOutcome } from './outcome-parts.ts';
import { groupsOf, isOfGroup, joinParts } from './shared-parts.ts';

type Outcome = Omit<OutcomeParts_AdverseOutcomeFragment, ' $fragmentName'>;

const outcome = (id: string, events: readonly string[], cytokines: readonly string[]) => {
  const data: Outcome = {
    id,
    title: id.toUpperCase(),
    keyEvents: { nodes: events.map((event) => ({ id: event, title: event, references: [{ id: 'pubmed:1', citation: null }] })) },
    cytokines: { edges: cytokines.map((symbol) => ({ contributions: ['one', 'two'].map((id) => ({ change: 'INCREASED', basis: 'STATED', event: { id } })), node: { id: symbol, symbol } })) },
    receptors: { edges: [] },
    cellTypes: { edges: [] },
  };
  return makeFragmentData(data, OutcomeParts_adverseOutcome);
};

describe('what outcomes share', () => {
  const shared = outcomeParts([outcome('rash', ['start', 'skin'], ['IL5']), outcome('leak', ['start', 'vessel'], ['IL5', 'TNF']), outcome('liver', ['start'], ['TNF'])]);
  const [events, cytokines] = shared.kinds;

  it('puts what most outcomes share first', () => expect(events?.parts.map(({ id, at }) => [id, at.size])).toEqual([['start', 3], ['skin', 1], ['vessel', 1]]));
  it('says where on each way a thing stands', () => expect([...(events?.parts[0]?.at.values() ?? [])]).toEqual(['number 1 of 2', 'number 1 of 2', 'number 1 of 1']));
  it('says how genes stand there', () => expect(cytokines?.parts[0]?.at.get('leak')).toBe('at 2 events; increased at 2; stated'));
  it('counts where a reference is cited', () => expect(shared.kinds.at(-1)?.parts).toMatchObject([{ id: 'pubmed:1', name: 'pubmed:1', at: new Map([['rash', 'cited at 2 events'], ['leak', 'cited at 2 events'], ['liver', 'cited at 1 event']]) }]));

  it('has a group for every set of outcomes with something of its own, large ones first', () =>
    expect(groupsOf(shared)).toEqual([['rash', 'leak', 'liver'], ['rash', 'leak'], ['leak', 'liver'], ['rash'], ['leak']]));

  it('puts every part into just one group', () => {
    for (const { parts } of shared.kinds) for (const part of parts) expect(groupsOf(shared).filter((group) => isOfGroup(part, group))).toHaveLength(1);
  });
});

it('tells all that one of the compared says of a thing, each once', () => {
  const found = { holder: 'aop:1', id: 'event', name: 'Event', href: '/events/event' };
  const [part] = joinParts(['initiating', 'outcome', 'initiating'].map((words) => ({ ...found, words })));
  expect(part?.at.get('aop:1')).toBe('initiating; outcome');
});

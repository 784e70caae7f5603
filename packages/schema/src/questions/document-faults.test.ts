import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { documentFaults } from './document-faults.ts';
import type { Question } from './question.ts';

const schema = buildSchema(`
  type Query { events(first: Int!, after: String): Events!, event(id: ID!): Event, old: Int @deprecated(reason: "Ask events.") }
  type Events { nodes: [Event!]! }
  type Event { id: ID!, next(first: Int! = 200): Events! }
`);

const asked = (document: string, variables: Question['examples']['embedded'] = null): Question => ({
  number: 1,
  slug: 'all-events',
  title: 'All events',
  topic: 'PATHWAYS',
  answers: 'All.',
  doesNotAnswer: 'Nothing.',
  note: null,
  operation: 'AllEvents',
  document,
  rows: 'events.nodes',
  examples: { embedded: variables, full: null },
});
const faults = (document: string, variables?: Readonly<Record<string, string | number>>): readonly string[] =>
  documentFaults(schema, asked(document, variables ? { variables, rows: 0, missing: [] } : null));

const nested = (depth: number): string => (depth === 0 ? 'id' : `next(first: 1) { nodes { ${nested(depth - 1)} } }`);

describe('a document of the library', () => {
  it('is well where it has one query named after its slug, and says how long every page is', () => {
    const document = 'query AllEvents($first: Int! = 50, $after: String) { events(first: $first, after: $after) { nodes { ...Step } } } fragment Step on Event { id next(first: 100) { nodes { id } } }';
    expect(faults(document, { first: 10, after: 'x' })).toEqual([]);
  });

  it.each([
    ['does not parse', '{ events(', 'Syntax Error'],
    ['has two queries', 'query AllEvents { event(id: 1) { id } } query More { event(id: 1) { id } }', 'holds one query'],
    ['asks for what is not there', 'query AllEvents { events(first: 1) { rows } }', 'Cannot query field "rows"'],
    ['declares a variable that it does not use', 'query AllEvents($id: ID!) { events(first: 1) { nodes { id } } }', '"$id" is never used'],
    ['has a fragment that it does not use', 'query AllEvents { events(first: 1) { nodes { id } } } fragment F on Event { id }', '"F" is never used'],
    ['asks for a deprecated field', 'query AllEvents { old }', 'Ask events.'],
    ['is named otherwise', 'query Events { events(first: 1) { nodes { id } } }', 'is named AllEvents'],
    ['has no name', '{ events(first: 1) { nodes { id } } }', 'is named AllEvents'],
    ['leaves a page to the graph', 'query AllEvents { event(id: 1) { next { nodes { id } } } }', 'Event.next takes `first`'],
    ['leaves a page to whoever asks', 'query AllEvents($first: Int!) { events(first: $first) { nodes { id } } }', 'Query.events takes `first`'],
    ['asks for a huge page', 'query AllEvents { events(first: 101) { nodes { id } } }', '101 at a time'],
    ['asks for an empty page', 'query AllEvents { events(first: 0) { nodes { id } } }', '0 at a time'],
    ['multiplies its pages', 'query AllEvents { events(first: 100) { nodes { next(first: 50) { nodes { next(first: 10) { nodes { id } } } } } } }', '50000 rows'],
    ['multiplies them by way of a fragment', 'query AllEvents { events(first: 100) { nodes { ...F } } } fragment F on Event { next(first: 100) { nodes { next(first: 2) { nodes { id } } } } }', '20000 rows'],
    ['goes deep', `query AllEvents { event(id: 1) { ${nested(7)} } }`, '16 fields deep'],
    ['is long', `query AllEvents { event(id: 1) { ${'id '.repeat(500)} } }`, 'more that 500 tokens'],
  ])('is refused where it %s', (_fault, document, message) => {
    expect(faults(document)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  it.each([
    ['lacks a variable', {}, 'Example embedded: Variable "$id" of required type "ID!" was not provided.'],
    ['gives one that is not there', { id: '1', ids: '2' }, 'Example embedded: there is no variable $ids.'],
  ])('is refused where an example %s', (_fault, variables, message) => {
    expect(faults('query AllEvents($id: ID!) { event(id: $id) { id } }', variables)).toEqual([message]);
  });
});

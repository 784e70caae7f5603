import { describe, expect, it } from '@jest/globals';
import { parse, print, validate, type DocumentNode } from 'graphql';
import { API_SCHEMA, madeUpAnswer } from '../sections/testing/made-up-answer.ts';
import { AopPageDocument } from '../components/aop/aop-page.query.ts';
import { filledIn, mended, mendFor } from './mend.ts';

const QUESTION = parse(`
  query Q($id: ID!, $first: Int!) {
    aop(id: $id) { id title ...Refs keyEvents(first: $first) { nodes { id ...Event } } }
  }
  fragment Refs on Aop { references { ...Ref } again: references { id } }
  fragment Ref on Reference { id citation }
  fragment Event on KeyEvent { title references { ...Ref } description }
`);

const faults = (document: DocumentNode): readonly string[] => validate(API_SCHEMA, document).map(({ message }) => message);

describe('a question of which a part fails', () => {
  it('leaves out the list that fails, and keeps its fragments for others', () => {
    const mend = mendFor(QUESTION, ['aop', 'references'], API_SCHEMA)!;
    expect(mend).toEqual({ path: ['aop', 'references'], instead: [] });
    const rest = mended(QUESTION, mend);
    expect(faults(rest)).toEqual([]);
    expect(print(rest)).toContain('again: references');
    expect(print(rest)).toContain('fragment Ref on Reference');
  });

  it('leaves out a page of rows with its variables', () => {
    const mend = mendFor(QUESTION, ['aop', 'keyEvents'], API_SCHEMA)!;
    expect(mend.instead).toEqual({ edges: [], nodes: [], totalCount: Number.NaN, pageInfo: expect.anything() });
    const rest = mended(QUESTION, mend);
    expect(faults(rest)).toEqual([]);
    expect(print(rest)).not.toContain('$first');
  });

  it('leaves out the smallest part that may be empty, wherever the fault was', () => {
    expect(mendFor(QUESTION, ['aop', 'keyEvents', 'nodes', 3, 'references', 0, 'id'], API_SCHEMA)).toEqual({ path: ['aop', 'keyEvents', 'nodes', 'references'], instead: [] });
    expect(mendFor(QUESTION, ['aop', 'keyEvents', 'nodes', 3, 'description'], API_SCHEMA)).toEqual({ path: ['aop', 'keyEvents', 'nodes', 'description'], instead: null });
    expect(mendFor(QUESTION, ['aop', 'keyEvents', 'nodes', 3, 'title'], API_SCHEMA)).toEqual({ path: ['aop', 'keyEvents', 'nodes'], instead: [] });
  });

  it('leaves a count unread, never none', () => {
    const counts = parse('query Q { keyEvent(id: "a") { aopCount genes { totalCount } } }');
    expect(mendFor(counts, ['keyEvent', 'aopCount'], API_SCHEMA)).toEqual({ path: ['keyEvent', 'aopCount'], instead: Number.NaN });
    expect(mendFor(counts, ['keyEvent', 'genes', 'totalCount'], API_SCHEMA)).toEqual({ path: ['keyEvent', 'genes', 'totalCount'], instead: Number.NaN });
  });

  it('has nothing to leave out where what the page is about fails', () => {
    expect(mendFor(QUESTION, ['aop', 'title'], API_SCHEMA)).toBeNull();
    expect(mendFor(QUESTION, ['aop'], API_SCHEMA)).toBeNull();
  });

  it('fills every place with what is empty', () => {
    const data = { aop: { keyEvents: { nodes: [{ id: 'a' }, { id: 'b' }] } } };
    expect(filledIn(data, { path: ['aop', 'keyEvents', 'nodes', 'references'], instead: [] })).toEqual({ aop: { keyEvents: { nodes: [{ id: 'a', references: [] }, { id: 'b', references: [] }] } } });
    expect(filledIn({ aop: null }, { path: ['aop', 'references'], instead: [] })).toEqual({ aop: null });
  });
});

it('mends a real page so that the API would answer it in the shape that the page expects', () => {
  const variables = { id: 'aop:40' };
  for (const field of ['references', 'essentialities', 'modulatingFactors', 'conflicts']) {
    const mend = mendFor(AopPageDocument, ['aop', field], API_SCHEMA)!;
    const rest = mended(AopPageDocument, mend);
    expect(faults(rest)).toEqual([]);
    const data = filledIn(madeUpAnswer(rest, variables), mend) as { readonly aop: Readonly<Record<string, unknown>> };
    expect(Object.keys(data.aop).sort()).toEqual(Object.keys((madeUpAnswer(AopPageDocument, variables) as typeof data).aop).sort());
    expect(data.aop[field]).toEqual([]);
  }
});

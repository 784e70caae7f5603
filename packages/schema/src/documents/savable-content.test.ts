import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLError } from 'graphql';
import { LIMITS } from '../price/limits.ts';
import { checkedTitle } from './document-title.ts';
import { savableContent, type SubmittedDocument } from './savable-content.ts';

const schema = buildSchema(`
  type Query { event(id: ID!, first: Int = 10): Event events(ids: [ID!], filter: Filter): [Event!]! page(first: Int = 10): [Event!]! @listSize(assumedSize: 200, slicingArguments: ["first"]) }
  directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
  type Mutation { erase: Boolean }
  type Subscription { changes: Event }
  type Event { id: ID! title: String! }
  input Filter { text: String not: Filter }
`);

const submitted = (more: Partial<SubmittedDocument> = {}): SubmittedDocument => ({ document: 'query E($id: ID!) { event(id: $id) { title } }', variables: { id: 'a' }, title: 'An event', ...more });
const refusal = (work: () => unknown): Pick<GraphQLError, 'message' | 'extensions'> => {
  try {
    work();
  } catch (error) {
    const { message, extensions } = error as GraphQLError;
    return { message, extensions };
  }
  throw new Error('It was not refused.');
};

describe('savableContent', () => {
  it('is the normal form of what was handed over', () => {
    const untidy = '# Why.\n  query   E($id:ID!,){event( id:$id ){title,}}\n\n';
    const expected = { document: 'query E($id: ID!) {\n  event(id: $id) {\n    title\n  }\n}', variables: { id: 'a' }, title: 'An event' };
    expect(savableContent(schema, submitted())).toEqual(expected);
    expect(savableContent(schema, submitted({ document: untidy, title: ' An  event\n' }))).toEqual(expected);
  });

  it.each([undefined, null, {}])('takes variables %j for none', (variables) => {
    expect(savableContent(schema, submitted({ document: '{ event(id: "a") { id } }', variables })).variables).toEqual({});
  });

  it.each([
    ['what is no GraphQL', { document: 'query {' }, /Syntax Error/],
    ['an empty text', { document: '   ' }, /Syntax Error/],
    ['fragments alone', { document: 'fragment F on Event { id }' }, /no query/],
    ['two queries', { document: 'query A { event(id: "a") { id } } query B { event(id: "b") { id } }' }, /2 operations/],
    ['a mutation', { document: 'mutation { erase }' }, /is a mutation; only queries/],
    ['a subscription', { document: 'subscription { changes { id } }' }, /is a subscription/],
    ['a field that is not there', { document: '{ event(id: "a") { organ } }', variables: {} }, /"organ".*line 1, column 20/],
    ['a fragment that is not used', { document: '{ event(id: "a") { id } } fragment F on Event { id }', variables: {} }, /never used/],
    ['fragments in a circle', { document: '{ event(id: "a") { ...F } } fragment F on Event { ...F }', variables: {} }, /spread fragment "F" within itself/],
    ['a variable that is missing', { variables: {} }, /"\$id" of required type/],
    ['a variable of another type', { variables: { id: { a: 1 } } }, /"\$id" got invalid value/],
    ['a variable that the query has not', { variables: { id: 'a', extra: 1 } }, /no variable \$extra/],
    ['variables that are a list', { variables: ['a'] }, /JSON object/],
    ['variables that are a text', { variables: '{"id":"a"}' }, /JSON object/],
    ['too many tokens', { document: `{ ${'event(id: "a") { id } '.repeat(1000)} }`, variables: {} }, /4000 tokens/],
    ['too many aliases', { document: `{ ${Array.from({ length: 300 }, (_, at) => `a${at}: __typename`).join(' ')} }`, variables: {} }, /aliases; at most/],
    ['too large a page', { document: '{ page(first: 501) { id } }', variables: {} }, /rows on one page; at most/],
  ])('refuses %s', (_what, more, message) => {
    const { message: said, extensions } = refusal(() => savableContent(schema, submitted(more)));
    expect(said).toMatch(message);
    expect(extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('refuses a document or variables that are too large, and says by how much', () => {
    const large = `${submitted().document} # ${'x'.repeat(LIMITS.savedDocumentBytes)}`;
    expect(refusal(() => savableContent(schema, submitted({ document: large }))).extensions).toMatchObject({ argument: 'document', limit: LIMITS.savedDocumentBytes, actual: Buffer.byteLength(large) });
    const ids = Array.from({ length: 10_000 }, (_, at) => `aop.events:${at}`);
    expect(refusal(() => savableContent(schema, submitted({ document: 'query($ids: [ID!]) { events(ids: $ids) { id } }', variables: { ids } }))).extensions).toMatchObject({ argument: 'variables', limit: LIMITS.savedVariablesBytes });
  });

  it('refuses variables that are nested without end, not the whole process', () => {
    let deep: Record<string, unknown> = {};
    for (let level = 0; level < 100_000; level += 1) deep = { not: deep };
    expect(refusal(() => savableContent(schema, submitted({ document: 'query($f: Filter) { events(filter: $f) { id } }', variables: { f: deep } }))).extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('the title of a document', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['=HYPERLINK("http://a.example")', '=HYPERLINK("http://a.example")'],
    ['  IL-2\t and\r\n skin\u00A0rash\u2028 ', 'IL-2 and skin rash'],
    ['Re\u0301action', 'Réaction'],
    ['علاقة IL-2 بالطفح الجلدي', 'علاقة IL-2 بالطفح الجلدي'],
    ['👩‍🔬 🧬', '👩‍🔬 🧬'],
    ['🧬'.repeat(200), '🧬'.repeat(200)],
  ])('keeps %j as text: %j', (text, kept) => expect(checkedTitle(text)).toBe(kept));

  it.each([
    ['\u202Egnp.exe', /U\+202E as character 1; it changes the direction/],
    ['ab\u2067c', /U\+2067 as character 3; it changes the direction/],
    ['🧬\u0000', /U\+0000 as character 2; it is a control character/],
    ['\u001B[31mred', /U\+001B as character 1; it is a control character/],
    ['\u0090', /U\+0090/],
    ['a\u{E0041}', /U\+E0041 as character 2; it is invisible/],
    ['\uD800', /U\+D800 as character 1; it is half of a character/],
    ['\uFFFF', /U\+FFFF as character 1; it is no character/],
    ['', /empty/],
    [' \n\t ', /empty/],
    ['x'.repeat(201), /201 characters; at most 200/],
    ['x'.repeat(10_240), /10240 characters; at most 200/],
  ])('refuses %j in clear words', (text, message) => {
    const { message: said, extensions } = refusal(() => checkedTitle(text));
    expect(said).toMatch(message);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'title' });
  });
});

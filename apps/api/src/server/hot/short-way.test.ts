import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGraph, createPlannedExecution } from '@sequela/schema';
import { QUESTIONS } from '@sequela/schema/questions';
import { openEmbeddedStore } from '../../testing/embedded-server.ts';
import { startGraphServer, type GraphServer } from '../graph-server.ts';

/** Two servers of one release: one where things come again, and one whose every request goes the long way. */
let short: GraphServer;
let long: GraphServer;
const planned: string[] = [];
const clock = (): number => Date.parse('2026-11-23T08:00:00Z');

beforeAll(async () => {
  const store = openEmbeddedStore();
  const schema = createGraph();
  const execute = createPlannedExecution(schema);
  const byPlan: typeof execute.byPlan = (execution) => {
    const data = execute.byPlan?.(execution) ?? null;
    planned.push(data === null ? 'left' : 'planned');
    return data;
  };
  const options = { schema, store, host: '127.0.0.1', port: 0, clock };
  short = await startGraphServer({ ...options, execute: Object.assign<typeof execute, object>((execution) => execute(execution), { byPlan }) });
  long = await startGraphServer(options);
});
afterAll(() => Promise.all([short.stop(1000), long.stop(1000)]));

interface Sent {
  readonly method?: 'GET' | 'POST';
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Headers that say when and how an answer was sent, not what it is. */
const OF_THE_WAY: ReadonlySet<string> = new Set(['date', 'content-length', 'content-encoding', 'vary']);

let callers = 0;

async function put({ url }: GraphServer, { method = 'POST', search = '', headers = {}, body }: Sent, caller: string): Promise<Seen> {
  const answer = await fetch(url + search, { method, headers: { 'x-forwarded-for': caller, ...(method === 'POST' && { 'content-type': 'application/json' }), ...headers }, ...(body !== undefined && { body }) });
  const headersThatMatter = Object.fromEntries([...answer.headers].filter(([name]) => !OF_THE_WAY.has(name)));
  return { status: answer.status, headers: headersThatMatter, body: await answer.text() };
}

/** The same request four times: long, then by a plan, then noted, then kept. */
async function mustStaySame(sent: Sent): Promise<Seen> {
  callers += 1;
  const caller = `198.51.100.${callers % 250}`;
  let first: Seen | null = null;
  for (let time = 0; time < 4; time += 1) {
    const [here, there] = [await put(short, sent, caller), await put(long, sent, caller)];
    expect(here).toEqual(there);
    first ??= here;
    expect({ status: here.status, body: here.body }).toEqual({ status: first.status, body: first.body });
  }
  if (!first) throw new Error('nothing was asked');
  return first;
}

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): Sent => ({ body: JSON.stringify(body), headers });
const get = (parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Sent => ({ method: 'GET', search: `?${new URLSearchParams(parameters).toString()}`, headers });

const BY_ID = 'query ById($id: ID!, $all: Boolean = true) { aop(id: $id) { id title related(first: 2) @include(if: $all) { nodes { id } } } }';
const TWO = 'query One { aop(id: "iraop:skin-rash") { id } } query Two { aop(id: "iraop:skin-rash") { title } }';

describe('the short way', () => {
  it.each(QUESTIONS.map((question) => [question.slug, question] as const))('answers %s as the long way does', async (_slug, { document, examples }) => {
    const variables = { ...examples.embedded?.variables };
    const before = planned.filter((one) => one === 'planned').length;
    const { status } = await mustStaySame(post({ query: document, variables }));
    expect(status).toBe(200);
    // Made once by the plan and offered, made once more and kept: then it is not made again.
    expect(planned.filter((one) => one === 'planned')).toHaveLength(before + 2);
    await mustStaySame(get({ query: document, variables: JSON.stringify(variables) }));
  });

  it.each<readonly [string, Sent, number]>([
    ['an id that is not there', post({ query: BY_ID, variables: { id: 'iraop:nothing-like-it' } }), 200],
    ['text that is no id', post({ query: BY_ID, variables: { id: '???' } }), 200],
    ['a variable that is missing', post({ query: BY_ID }), 400],
    ['a variable of another kind', post({ query: BY_ID, variables: { id: ['a', 'b'] } }), 400],
    ['variables that are null', post({ query: BY_ID, variables: null }), 400],
    ['variables that are a list', post({ query: BY_ID, variables: [] }), 400],
    ['variables that are text', post({ query: BY_ID, variables: '{}' }), 400],
    ['a flag off', post({ query: BY_ID, variables: { id: 'iraop:skin-rash', all: false } }), 200],
    ['a flag that is null', post({ query: BY_ID, variables: { id: 'iraop:skin-rash', all: null } }), 200],
    ['more variables than are asked for', post({ query: BY_ID, variables: { id: 'iraop:skin-rash', more: { x: 1 } } }), 200],
    ['extensions of a client', post({ query: BY_ID, variables: { id: 'iraop:skin-rash' }, extensions: { clientLibrary: { name: 'x' } } }), 200],
    ['extensions that are text', post({ query: BY_ID, variables: { id: 'iraop:skin-rash' }, extensions: '{}' }), 400],
    ['a hash of another text', post({ query: BY_ID, variables: { id: 'iraop:skin-rash' }, extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }), 400],
    ['one of two operations', post({ query: TWO, operationName: 'Two' }), 200],
    ['neither of two operations', post({ query: TWO }), 400],
    ['an operation that is not there', post({ query: TWO, operationName: 'Three' }), 400],
    ['an operation without a name', post({ query: TWO, operationName: '' }), 400],
    ['a name that is a number', post({ query: TWO, operationName: 2 }), 400],
    ['a field that is not there', post({ query: '{ aop(id: "iraop:skin-rash") { nonsense } }' }), 400],
    ['text that is no GraphQL', post({ query: '{ aop(' }), 400],
    ['a page that is too large', post({ query: 'query Q($n: Int!) { aops(first: $n) { nodes { id } } }', variables: { n: 501 } }), 400],
    ['a page below nothing', post({ query: 'query Q($n: Int!) { aops(first: $n) { nodes { id } } }', variables: { n: -1 } }), 200],
    ['questions about the schema', post({ query: '{ __schema { queryType { name } } }' }), 200],
    ['a body that is empty', { body: '' }, 400],
    ['a body that is no JSON', { body: '{' }, 400],
    ['a body of a form', { body: JSON.stringify({ query: '{ release { id } }' }), headers: { 'content-type': 'text/plain; json' } }, 400],
    ['another word for JSON', { body: JSON.stringify({ query: '{ release { id } }' }), headers: { 'content-type': 'application/graphql+json' } }, 200],
    ['a type of answers', post({ query: '{ release { id } }' }, { accept: 'application/graphql-response+json, application/json;q=0.9' }), 200],
    ['a type that nobody answers', post({ query: '{ release { id } }' }, { accept: 'image/png' }), 406],
    ['an address with a text', get({ query: BY_ID, variables: '{"id":"iraop:skin-rash"}' }), 200],
    ['a body that pins the release', post({ query: '{ release { id } }', release: 'r-0000000000000000' }), 404],
    ['a body with a release that is empty', post({ query: '{ release { id } }', release: '' }), 400],
    ['an address that pins the release', get({ query: '{ release { id } }', release: 'r-0000000000000000' }), 404],
    ['an address with a type', get({ query: '{ release { id } }' }, { 'content-type': 'application/json' }), 200],
    ['an address with variables that are no JSON', get({ query: BY_ID, variables: '{' }), 400],
    ['an address that changes something', get({ query: 'mutation { saveDocument(document: "{ release { id } }", title: "x") { id } }' }), 405],
    ['an address with two texts', { method: 'GET', search: '?query=%7Brelease%7Bid%7D%7D&query=%7B__typename%7D' }, 400],
    ['a hash that nobody registered', get({ documentId: `sha256:${'b'.repeat(64)}` }), 200],
  ])('answers %s as the long way does', async (_what, sent, status) => {
    expect((await mustStaySame(sent)).status).toBe(status);
  });

  it('never keeps what a caller has left', async () => {
    const bodies: string[] = [];
    for (let time = 0; time < 4; time += 1) bodies.push((await put(short, post({ query: '{ rateLimit { cost remaining resetAt } }' }), '192.0.2.77')).body);
    expect(new Set(bodies).size).toBe(4);
  });

  it('charges what a kept answer cost, and refuses it where the rate is used up', async () => {
    const costs: number[] = [];
    const left: string[] = [];
    const sent = post({ query: '{ aops(first: 500) { nodes { keyEvents(first: 500) { nodes { id genes(first: 5) { nodes { id } } } } } } }' });
    let last: Seen | null = null;
    for (let at = 0; at < 400 && last?.status !== 429; at += 1) {
      last = await put(short, sent, '192.0.2.9');
      if (last.status === 200) {
        costs.push(Number(last.headers['sequela-cost']));
        left.push(last.headers['ratelimit'] ?? '');
      }
    }
    expect(last?.status).toBe(429);
    expect(last?.body).toContain('RATE_LIMITED');
    expect(new Set(costs).size).toBe(1);
    expect(new Set(left).size).toBe(left.length);
    expect(left.length).toBeGreaterThan(4);
  });

  it('packs kept answers for who takes that', async () => {
    const { document, examples } = QUESTIONS.find(({ slug }) => slug === 'reported-at-each-event') ?? { document: '', examples: {} as (typeof QUESTIONS)[number]['examples'] };
    const sent = { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' }, body: JSON.stringify({ query: document, variables: examples.embedded?.variables }) };
    const plain = await (await fetch(short.url, { ...sent, headers: { ...sent.headers, 'accept-encoding': 'identity' } })).text();
    let packed: Response | null = null;
    for (let at = 0; at < 100 && packed?.headers.get('content-encoding') !== 'gzip'; at += 1) {
      packed = await fetch(short.url, sent);
      expect(await packed.clone().text()).toBe(plain);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(packed?.headers.get('content-encoding')).toBe('gzip');
    expect(packed?.headers.get('vary')).toBe('accept-encoding');
    expect(Number(packed?.headers.get('content-length'))).toBeLessThan(plain.length / 2);
  });
});

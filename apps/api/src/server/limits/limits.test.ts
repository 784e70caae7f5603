import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@sequela/data';
import { createGraph, createPlannedExecution } from '@sequela/schema';
import { LIMITS } from '@sequela/schema/price';
import { openEmbeddedStore, type GraphAnswer } from '../../testing/embedded-server.ts';
import { startGraphServer, type GraphServer } from '../graph-server.ts';
import { RATES } from './visit.ts';

let calls = 0;
let onRead = (): void => undefined;

/** A store whose every read is counted. */
const countedStore = (store: Store): Store =>
  new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        calls += 1;
        onRead();
        return Reflect.apply(value, target, given);
      };
    },
  });

const SMALL = '{ aop(id: "iraop:skin-rash") { id } }';
let now = Date.parse('2026-11-23T08:00:00Z');
let server: GraphServer;
let callers = 0;
/** An address that nobody had before. */
const newCaller = (): string => `203.0.113.${(callers += 1)}`;

beforeAll(async () => {
  const schema = createGraph();
  server = await startGraphServer({ schema, execute: createPlannedExecution(schema), store: countedStore(openEmbeddedStore()), host: '127.0.0.1', port: 0, clock: () => now });
});
afterAll(() => server.stop(1000));
beforeEach(() => {
  calls = 0;
  onRead = () => undefined;
});

interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: GraphAnswer;
}

async function ask(body: unknown, caller: string | null = newCaller()): Promise<Asked> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(caller !== null && { 'x-forwarded-for': caller }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, answer: (await response.json()) as GraphAnswer };
}

const nested = (levels: number): string => (levels === 0 ? '{ id }' : `{ related { nodes ${nested(levels - 1)} } }`);
const bomb = (levels: number): string =>
  Array.from({ length: levels }, (_, at) => `fragment F${at} on Aop { id ${at + 1 < levels ? `...F${at + 1} related(first: 1) { nodes { ...F${at + 1} } }` : ''} }`).join(' ');

/** A request as text, with variables that are nested so deep: deeper than anything here could write. */
const written = (body: object, levels: number): string => JSON.stringify({ ...body, variables: 0 }).replace(/0}$/, `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}}`);

describe('what is over a limit is refused before anything is read', () => {
  it.each([
    ['depth', { query: `{ aop(id: "iraop:skin-rash") ${nested(20)} }` }],
    ['depth', { query: `{ aop(id: "iraop:skin-rash") ${nested(400)} }` }],
    ['cost', { query: '{ aops(first: 500) { nodes { keyEvents(first: 500) { nodes { aops(first: 500) { nodes { id } } } } } } }' }],
    ['fields', { query: `{ aop(id: "iraop:skin-rash") { ...F0 } } ${bomb(13)}` }],
    ['aliases', { query: `{ ${Array.from({ length: 150 }, (_, at) => `a${at}: __typename`).join(' ')} }` }],
    ['rootFields', { query: `{ ${'release { id } '.repeat(60)} }` }],
    ['tokens', { query: `{ ${'release { id } '.repeat(2000)} }` }],
    ['pageSize', { query: 'query Q($first: Int!) { aops(first: $first) { nodes { id } } }', variables: { first: 501 } }],
    ['variablesBytes', { query: SMALL, variables: { ids: Array.from({ length: 60_000 }, (_, at) => `HGNC:${at}`) } }],
    ['variablesDepth', written({ query: SMALL }, 5000)],
    ['variablesDepth', written({ query: SMALL }, LIMITS.variablesDepth + 1)],
    ['variablesDepth', written({ documentId: '0'.repeat(64) }, 5000)],
    ['operationsPerRequest', [{ query: SMALL }, { query: SMALL }]],
  ])('%s', async (limit, body) => {
    const { status, answer } = await ask(body);
    expect(status).toBe(400);
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit, allowed: Reflect.get(LIMITS, limit) as number, see: '/about/limits' } }]);
    const { asked, allowed } = answer.errors?.[0]?.extensions as { readonly asked: number; readonly allowed: number };
    expect(asked).toBeGreaterThan(allowed);
    expect(calls).toBe(0);
  });

  it('variables that are nested too deep, in an address and for a question that came before too', async () => {
    for (let time = 0; time < 4; time += 1) {
      expect((await ask(written({ query: SMALL }, LIMITS.variablesDepth))).status).toBe(200);
      expect((await ask(written({ query: SMALL }, 5000))).answer.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'variablesDepth', asked: 5000 } }]);
      const address = `${server.url}?${new URLSearchParams({ query: SMALL, variables: `${'{"a":['.repeat(700)}${']}'.repeat(700)}` }).toString()}`;
      expect(await (await fetch(address, { headers: { 'x-forwarded-for': newCaller() } })).json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'variablesDepth', asked: 1400 } }] });
    }
  });

  it('a request that is too large', async () => {
    const { status, answer } = await ask({ query: SMALL, variables: { padding: 'x'.repeat(LIMITS.bodyBytes) } });
    expect(status).toBe(413);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', allowed: LIMITS.bodyBytes } }]);
    expect(calls).toBe(0);
  });

  it('and says how much too much it is, what to do, and where whole tables are', async () => {
    const { answer } = await ask({ query: '{ aops(first: 600) { nodes { id } } }' });
    expect(answer.errors?.[0]?.message).toBe('The question has 600 rows on one page; at most 500, so 100 too many. Take a smaller `first` and go on with `after`. For whole tables take an export or the files of the release.');
  });

  it('but what does not fit the graph is told by validation', async () => {
    const { answer } = await ask({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' });
    expect(answer.errors?.[0]?.message).toContain('within itself');
  });
});

it('gives up an answer that takes too long, with one error and no data', async () => {
  onRead = () => (now += 100);
  const query = `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: aop(id: "iraop:skin-rash") { keyEvents(first: 50) { nodes { genes(first: 50) { nodes { id sources { id } } } cellTypes(first: 50) { nodes { id sources { id } } } } } }`).join(' ')} }`;
  // The first two are answered by graphql-js, the third by a plan.
  for (let tries = 0; tries < 3; tries += 1) {
    const { status, answer } = await ask({ query });
    expect(status).toBe(503);
    expect(answer).toEqual({ errors: [{ message: expect.stringContaining('5000 ms'), extensions: expect.objectContaining({ code: 'TIMEOUT', limit: 'wallClockMs' }) }] });
  }
});

describe('what graphql-js says of a request', () => {
  it.each([1, 2, 3])('is the caller\'s to read, the time they ask it for being number %d', async () => {
    const asked = await ask({ query: 'query($n: Int) { aop(id: "iraop:skin-rash") { keyEvents(first: $n) { totalCount } } }', variables: { n: null } });
    expect(asked.answer.errors?.[0]).toMatchObject({ message: expect.stringContaining('must not be null'), extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('rates', () => {
  const RATE = { query: '{ aops(first: 500) { nodes { keyEvents(first: 200) { nodes { aops(first: 200) { nodes { id } } } } } } rateLimit { limit cost remaining resetAt } }' };

  it('count costs for each caller, in the graph and in the headers alike', async () => {
    const [one, other] = [newCaller(), newCaller()];
    const first = await ask(RATE, one);
    const standing = first.answer.data?.['rateLimit'] as { readonly cost: number; readonly remaining: number };
    expect(standing).toEqual({ limit: RATES.cost, cost: standing.cost, remaining: RATES.cost - standing.cost, resetAt: new Date(now + 60_000).toISOString() });
    expect(first.headers.get('sequela-cost')).toBe(String(standing.cost));
    expect(first.headers.get('ratelimit')).toBe(`"requests";r=${RATES.requests - 1};t=60, "cost";r=${standing.remaining};t=60`);
    expect(first.headers.get('ratelimit-policy')).toBe(`"requests";q=${RATES.requests};w=60, "cost";q=${RATES.cost};w=60`);
    const second = await ask(RATE, one);
    expect(second.answer.data?.['rateLimit']).toMatchObject({ remaining: RATES.cost - 2 * standing.cost });
    expect((await ask(RATE, other)).answer.data?.['rateLimit']).toMatchObject({ remaining: RATES.cost - standing.cost });
  });

  it('refuse what is over the cost of a minute before it is read, until the minute is over', async () => {
    const caller = newCaller();
    const { answer } = await ask(RATE, caller);
    const { cost } = answer.data?.['rateLimit'] as { readonly cost: number };
    const more = Math.floor(RATES.cost / cost) - 1;
    await Promise.all(Array.from({ length: more }, () => ask(RATE, caller)));
    calls = 0;
    const refused = await ask(RATE, caller);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.answer.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', limit: 'costPerWindow', allowed: RATES.cost, asked: cost * (more + 2), retryAfterSeconds: 60 } }]);
    expect(calls).toBe(0);
    expect((await ask({ query: SMALL }, caller)).status).toBe(200);
    now += 60_000;
    expect((await ask(RATE, caller)).status).toBe(200);
  });

  it('refuse more requests than a minute has, whatever they ask', async () => {
    const caller = newCaller();
    for (let at = 0; at < RATES.requests; at += 50) {
      await Promise.all(Array.from({ length: 50 }, () => fetch(`${server.url}?query=%7B`, { headers: { 'x-forwarded-for': caller } }).then((response) => response.text())));
    }
    const refused = await ask({ query: SMALL }, caller);
    expect(refused.status).toBe(429);
    expect(refused.answer.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', limit: 'requestsPerWindow', allowed: RATES.requests } }]);
    expect(calls).toBe(0);
    expect((await ask({ query: SMALL })).status).toBe(200);
    // Some hundred requests take their time where all processors are busy.
  }, 60_000);

  it('do not count a program on this machine, and say so', async () => {
    const { answer, headers } = await ask({ query: '{ rateLimit { limit } }' }, null);
    expect(answer.data).toEqual({ rateLimit: null });
    expect(answer.extensions?.['missing']).toMatchObject([{ field: 'Query.rateLimit', wouldComeFrom: expect.stringContaining('own machine') }]);
    expect(headers.get('ratelimit')).toBeNull();
    expect(headers.get('sequela-cost')).toBe('1');
  });
});

it('prices a question without asking it, as it is charged', async () => {
  const query = 'query Q($first: Int!) { aops(first: $first) { nodes { id keyEvents { nodes { id } } } } }';
  const { answer } = await ask({ query: 'query P($document: String!, $variables: JSONObject) { price(document: $document, variables: $variables) { cost rows rowsAreBound depth faults { limit allowed asked } } }', variables: { document: query, variables: { first: 10 } } });
  expect(calls).toBe(0);
  expect(answer.data).toEqual({ price: { cost: 1 + 10 * (1 + 1 + 200), rows: 10 + 10 * 200, rowsAreBound: true, depth: 5, faults: [] } });
  const { headers } = await ask({ query, variables: { first: 10 } });
  expect(headers.get('sequela-cost')).toBe('2021');
});

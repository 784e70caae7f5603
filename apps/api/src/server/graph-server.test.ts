import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@sequela/schema/price';
import { startEmbeddedServer } from '../testing/embedded-server.ts';
import type { GraphServer } from './graph-server.ts';

const FROM_ELSEWHERE = { origin: 'https://page-of-somebody.example' };
const QUERY = '{ aop(id: "IRAOP:Skin-Rash") { id originNote } }';

describe('/graphql over HTTP', () => {
  let server: GraphServer;
  beforeAll(async () => {
    server = await startEmbeddedServer();
  });
  afterAll(() => server.stop(1000));

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Response> =>
    fetch(server.url, { method: 'POST', headers: { ...FROM_ELSEWHERE, ...headers }, body });

  it('answers a POST from another origin, without credentials', async () => {
    const response = await post(JSON.stringify({ query: QUERY }));
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(await response.json()).toMatchObject({ data: { aop: { id: 'iraop:skin-rash', originNote: expect.stringContaining('not reviewed by imSAVAR') } } });
  });

  it('lets a browser of another origin ask first', async () => {
    const response = await fetch(server.url, {
      method: 'OPTIONS',
      headers: { ...FROM_ELSEWHERE, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('*');
  });

  it('answers a plain GET of a query, as a link sends it', async () => {
    const response = await fetch(`${server.url}?query=${encodeURIComponent(QUERY)}`, { headers: FROM_ELSEWHERE });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('data.aop.id', 'iraop:skin-rash');
  });

  it('refuses a mutation by GET', async () => {
    const response = await fetch(`${server.url}?query=${encodeURIComponent('mutation { nothing }')}`);
    expect(response.status).not.toBe(200);
    expect(await response.json()).toHaveProperty('errors.0.message');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'refuses a POST as %s, which a page can forge without asking first',
    async (contentType) => {
      const response = await post(JSON.stringify({ query: QUERY }), { 'content-type': contentType });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('CSRF');
    },
  );

  it('says what is wrong with a request that is not JSON', async () => {
    const response = await post('{"query": ');
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('errors.0.message', expect.stringContaining('not JSON'));
  });

  it('refuses a request that is too large', async () => {
    const response = await post(JSON.stringify({ query: QUERY, variables: { padding: 'x'.repeat(LIMITS.bodyBytes) } }));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining(String(LIMITS.bodyBytes)), extensions: { limit: 'bodyBytes', see: '/about/limits', exports: '/about/api' } }] });
  });

  it.each(['PUT', 'DELETE'])('refuses %s and says what is answered', async (method) => {
    const response = await fetch(server.url, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });

  it('refuses a document of too many tokens before it runs', async () => {
    const flood = `{ ${Array.from({ length: LIMITS.tokens }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    const response = await post(JSON.stringify({ query: flood }));
    expect(await response.json()).toHaveProperty('errors.0.message', expect.stringContaining('token'));
  });

  it('takes a path that is no address for one that leads nowhere', async () => {
    const { hostname, port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      request({ hostname, port, path: '//' }, (response) => resolve(response.statusCode)).on('error', reject).end();
    });
    expect(status).toBe(404);
  });

  it('says what to do where an address is too long', async () => {
    const response = await fetch(`${server.url}?query=${encodeURIComponent(`{ release { id } } # ${'x'.repeat(LIMITS.headerBytes)}`)}`);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([431, '*']);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('POST'), extensions: { code: 'LIMIT_EXCEEDED', limit: 'headerBytes', allowed: LIMITS.headerBytes, exports: '/about/api' } }] });
  });

  it('answers in the same form what is no request', async () => {
    const { hostname, port } = new URL(server.url);
    const said = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => socket.write('NONSENSE\r\n\r\n'));
      socket.on('data', (bytes: Buffer) => (text += bytes.toString())).on('end', () => resolve(text)).on('error', reject);
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(JSON.parse(said.split('\r\n\r\n')[1] ?? '')).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('names an unknown id and the nearest ones', async () => {
    const response = await post(JSON.stringify({ query: '{ adverseOutcome(id: "iraop.events:ao-skin-rush") { id } }' }));
    expect(await response.json()).toMatchObject({
      data: { adverseOutcome: null },
      errors: [{ path: ['adverseOutcome'], extensions: { code: 'NOT_FOUND', nearest: expect.arrayContaining(['iraop.events:ao-skin-rash']) } }],
    });
  });

  it('calls a malformed id bad input', async () => {
    const response = await post(JSON.stringify({ query: '{ aop(id: "") { id } }' }));
    expect(await response.json()).toMatchObject({ data: { aop: null }, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('says which source would fill a field that is empty in this release', async () => {
    const response = await post(JSON.stringify({ query: '{ gene(symbol: "IL2") { pathways { totalCount } } }' }));
    expect(await response.json()).toMatchObject({
      data: { gene: { pathways: { totalCount: 0 } } },
      extensions: { missing: [{ field: 'Gene.pathways', wouldComeFrom: expect.stringContaining('WikiPathways') }] },
    });
  });

  it('is live and ready, and says which release it serves', async () => {
    const base = new URL(server.url).origin;
    expect(await (await fetch(`${base}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${base}/health/ready`)).json()).toMatchObject({ status: 'ready', release: expect.stringMatching(/^r-[0-9a-f]{16}$/) });
    expect((await fetch(`${base}/elsewhere`)).status).toBe(404);
  });
});

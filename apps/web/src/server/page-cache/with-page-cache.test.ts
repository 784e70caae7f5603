import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startPortalServer, type PortalServer } from '../portal-server.ts';
import { withPageCache, type Handler } from './with-page-cache.ts';

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A portal whose page says how often it was made, for whom, and in which release; every making has a nonce of its own. */
class Portal {
  made = 0;
  release: string | null = 'r-1';
  body = 'page';
  status = 200;
  headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
  #server: PortalServer | null = null;

  async start(maxBytes = 1_000_000): Promise<void> {
    const make: Handler = async ({ headers }, response) => {
      this.made += 1;
      const nonce = `nonce${this.made}`;
      const packed = String(headers['accept-encoding']).includes('gzip');
      const body = Buffer.from(`<p>${this.body} ${this.made} for ${headers.host}</p><script nonce="${nonce}"></script>`);
      const sentHeaders = { 'content-security-policy': `script-src 'nonce-${nonce}'`, link: `</a.css>; nonce="${nonce}"`, ...this.headers, ...(packed ? { 'content-encoding': 'gzip' } : {}) };
      response.setHeaders(new Map(Object.entries(sentHeaders)));
      response.statusCode = this.status;
      const sent = packed ? gzipSync(body) : body;
      response.write(sent.subarray(0, 20));
      response.end(sent.subarray(20));
    };
    this.#server = await startPortalServer(withPageCache(make, async () => this.release, maxBytes), '127.0.0.1', 0);
  }

  /** Asks, and lets what was sent be kept before it says what came. */
  get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
    return new Promise((resolve, reject) => {
      ask(`${this.#server?.url}${path}`, { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          const text = (response.headers['content-encoding'] === 'gzip' && body.length > 0 ? gunzipSync(body) : body).toString();
          setTimeout(() => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }), 80);
        });
      }).on('error', reject).end();
    });
  }

  stop = async (): Promise<unknown> => this.#server?.stop(0);
}

let portal = new Portal();
const started = async (set: Partial<Portal> = {}, maxBytes?: number): Promise<Portal> => {
  portal = Object.assign(new Portal(), set);
  await portal.start(maxBytes);
  return portal;
};
afterEach(() => portal.stop());

const nonceOf = ({ headers }: Got): string => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '';

describe('a page that was made before', () => {
  it.each([['gzip', 'gzip'], ['gzip, then plain', 'identity']])('is not made again: %s', async (_, second) => {
    const { get } = bound(await started());
    await get('/aops', { 'accept-encoding': 'gzip' });
    const again = await get('/aops', { 'accept-encoding': second });
    expect(portal.made).toBe(1);
    expect(again.status).toBe(200);
    expect(again.text).toContain('page 1');
    expect(again.headers['content-encoding']).toBe(second === 'gzip' ? 'gzip' : undefined);
    expect(again.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('has a nonce of its own in policy, links and scripts', async () => {
    const { get } = bound(await started());
    const nonces = [];
    for (let at = 0; at < 3; at += 1) {
      const got = await get('/aops');
      nonces.push(nonceOf(got));
      expect(got.text).toContain(`<script nonce="${nonceOf(got)}">`);
      expect(got.headers['link']).toContain(`nonce="${nonceOf(got)}"`);
    }
    expect(portal.made).toBe(1);
    expect(new Set(nonces).size).toBe(3);
  });

  it('answers HEAD with its length and no body', async () => {
    const { get } = bound(await started());
    const { text } = await get('/aops');
    const head = await get('/aops', {}, 'HEAD');
    expect(portal.made).toBe(1);
    expect(head.text).toBe('');
    // A nonce made here is a UUID in base64.
    expect(Number(head.headers['content-length'])).toBe(text.length - 'nonce1'.length + 48);
  });

  it.each([
    ['another release', async () => void (portal.release = 'r-2'), {}],
    ['another address', async () => undefined, { host: 'sequela.example.org' }],
    ['a program that reads only the head of a page', async () => undefined, { 'user-agent': 'Twitterbot/1.0' }],
    ['the parts of it that a router asks for', async () => undefined, { rsc: '1' }],
  ])('is made again for %s', async (_, change, headers) => {
    const { get } = bound(await started());
    await get('/aops');
    await change();
    await get('/aops', headers);
    expect(portal.made).toBe(2);
  });

  it('of a release that is gone is never shown, even when that release comes back', async () => {
    const { get } = bound(await started());
    await get('/aops');
    for (const release of ['r-2', 'r-1']) {
      portal.release = release;
      await get('/aops');
    }
    expect(portal.made).toBe(3);
  });
});

describe('an embed that was made before', () => {
  const EMBED = `/embed/${'a1'.repeat(32)}`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'sha256-abc'", 'cache-control': 'public, max-age=300', etag: 'W/"r-1.abc"' };

  it('is not made again, whatever its view; another view is another embed', async () => {
    const { get } = bound(await started({ headers }));
    for (const path of [EMBED, EMBED, `${EMBED}?view=table`, `${EMBED}?view=table`]) await get(path);
    expect(portal.made).toBe(2);
  });

  it.each(['W/"r-1.abc"', '"r-1.abc"', '"other", W/"r-1.abc"', '*'])('is not sent again to who has %s', async (tag) => {
    const { get } = bound(await started({ headers }));
    await get(EMBED);
    const again = await get(EMBED, { 'if-none-match': tag });
    expect([again.status, again.text, again.headers['etag'], again.headers['cache-control']]).toEqual([304, '', 'W/"r-1.abc"', 'public, max-age=300']);
    expect((await get(EMBED, { 'if-none-match': '"r-0.abc"' })).status).toBe(200);
    expect(portal.made).toBe(1);
  });

  it.each([
    ['without a tag', {}],
    ['whose scripts have a nonce', { etag: 'W/"abc"' }],
  ])('is sent to who has a page %s', async (_, more) => {
    const { get } = bound(await started({ headers: { 'content-type': 'text/html', ...more } }));
    await get('/aops');
    expect((await get('/aops', { 'if-none-match': 'W/"abc", *' })).status).toBe(200);
    expect(portal.made).toBe(1);
  });
});

describe('what is made each time', () => {
  it.each<[string, Partial<Portal>]>([
    ['an error', { status: 500 }],
    ['a page that is not there', { status: 404 }],
    ['an answer with a cookie', { headers: { 'content-type': 'text/html', 'set-cookie': 'a=b' } }],
    ['a file', { headers: { 'content-type': 'text/csv' } }],
    ['a page that tells of trouble', { body: '<p role="alert">A part did not arrive</p>' }],
    ['a part that tells of trouble', { headers: { 'content-type': 'text/x-component' }, body: '["$","p",null,{"role":"alert"}]' }],
    ['an embed of which a part could not be answered', { headers: { 'content-type': 'text/html', 'cache-control': 'no-store' } }],
    ['a page of many megabytes', { body: 'x'.repeat(5_000_000) }],
    ['a page of an API that has not said what it serves', { release: null }],
  ])('%s', async (_, set) => {
    const { get } = bound(await started(set, 100_000_000));
    await get('/aops');
    await get('/aops');
    expect(portal.made).toBe(2);
  });

  it.each([['/graphql?query={a}'], ['/download/aops/a/b.csv'], ['/export/svg/aops/a'], ['/bulk/r-0123456789abcdef/a.gz'], ['/_next/static/a.js'], ['/explorer?query={a}'], [`/gene-set?genes=${'IL2,'.repeat(600)}`]])('%s', async (path) => {
    const { get } = bound(await started());
    await get(path);
    await get(path);
    expect(portal.made).toBe(2);
  });

  it('what is sent, and everything where no memory is given', async () => {
    const { get } = bound(await started({}, 0));
    await get('/aops');
    await get('/aops');
    await get('/aops', {}, 'POST');
    expect(portal.made).toBe(3);
  });
});

it('forgets what was read longest ago when there is no more room', async () => {
  const { get } = bound(await started({ body: 'x'.repeat(3000) }, 8000));
  for (const path of ['/a', '/b', '/c', '/c', '/a']) await get(path);
  expect(portal.made).toBe(4);
});

function bound(of: Portal): { readonly get: Portal['get'] } {
  return { get: (path, headers, method) => of.get(path, headers, method) };
}

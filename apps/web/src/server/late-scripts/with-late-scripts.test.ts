import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { withPageCache, type Handler } from '../page-cache/with-page-cache.ts';
import { startPortalServer, type PortalServer } from '../portal-server.ts';
import { withCompression } from '../with-compression.ts';
import { withLateScripts } from './with-late-scripts.ts';

const HEAD = '<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" nonce="n1" href="/_next/static/chunks/main.js"/><link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n1"/><script src="/_next/static/chunks/part.js" async="" nonce="n1"></script></head>';
const BODY = '<body><p>Ödem \u2192 Σ &lt;script src="x"</p><script type="application/ld+json" nonce="n1">{}</script><script src="/_next/static/chunks/old.js" noModule="" nonce="n1"></script><script src="/_next/static/chunks/main.js" nonce="n1" id="_R_" async=""></script><script nonce="n1">self.__next_f.push([1])</script></body></html>';

let made = 0;
let server: PortalServer | null = null;
afterEach(() => server?.stop(0));

/** Asks a portal that answers with these pieces, one after the other. */
async function answered(pieces: readonly Buffer[], { path = '/aops', status = 200, type = 'text/html; charset=utf-8' } = {}): Promise<string> {
  made = 0;
  const make: Handler = async (_, response) => {
    made += 1;
    response.statusCode = status;
    response.setHeader('content-type', type);
    response.setHeader('content-security-policy', "script-src 'nonce-n1'");
    for (const piece of pieces.slice(0, -1)) response.write(piece);
    response.end(pieces.at(-1));
  };
  server = await startPortalServer(withCompression(withPageCache(withLateScripts(make), async () => 'r-1', 1_000_000)), '127.0.0.1', 0);
  return (await fetch(`${server.url}${path}`)).text();
}

const page = (body = BODY): readonly Buffer[] => [Buffer.from(HEAD + body)];
/** What of a page is left when scripts that wait, and what wakes them, are taken out. */
const plain = (html: string): string => html.replaceAll(/<script nonce="n1">\(function openByParts[^]*?<\/script>|<script data-late="[^"]*"><\/script>/g, '');
const read = plain((HEAD + BODY).replaceAll(/<link rel="preload"[^>]*>|<script src="[^"]*(?:part|main)\.js"[^>]*><\/script>/g, ''));

describe('a document', () => {
  it('names the scripts that it will need without loading them, and is otherwise as it was', async () => {
    const html = await answered(page());
    expect([...html.matchAll(/<script data-late="([^"]*)">/g)].map(([, src]) => src)).toEqual(['/_next/static/chunks/part.js', '/_next/static/chunks/main.js']);
    expect(html).not.toMatch(/<script src="[^"]*"[^>]* async/);
    expect(html.match(/<script nonce="n1">\(function openByParts/g)).toHaveLength(1);
    expect(html.indexOf('function wake')).toBeLessThan(html.indexOf('data-late='));
    expect(plain(html)).toBe(read);
  });

  it('is kept with its waker, whose nonce is that of the answer', async () => {
    await answered(page());
    for (let at = 0; at < 2; at += 1) {
      await setTimeout(80);
      const again = await fetch(`${server?.url}/aops`);
      const nonce = /'nonce-([^']+)'/.exec(again.headers.get('content-security-policy') ?? '')?.[1];
      expect(await again.text()).toContain(`<script nonce="${nonce}">(function openByParts`);
    }
    expect(made).toBe(1);
  });

  it('is the same however it is cut on its way', async () => {
    const whole = await answered(page());
    await server?.stop(0);
    const bytes = Buffer.from(HEAD + BODY);
    const single = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
    expect(await answered(single)).toBe(whole);
  });

  it.each([
    ['of a tool, which is nothing without script', { path: '/gene-set' }],
    ['of the explorer, with an address that goes on', { path: '/explorer?query=x' }],
    ['that broke on the server', { status: 500 }],
    ['of another kind', { type: 'text/plain' }],
  ])('is left as it is: one %s', async (_, answer) => {
    expect(await answered(page(), answer)).toBe(HEAD + BODY);
  });

  it('is left as it is where only its scripts can show it', async () => {
    const broken = HEAD.replace('<html>', '<html id="__next_error__">') + BODY;
    expect(await answered([Buffer.from(broken)])).toBe(broken);
  });

  it('whose address only begins like that of a tool is put off like any other', async () => {
    expect(await answered(page(), { path: '/gene-sets' })).toContain('data-late=');
  });
});

import { request as ask } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { withPageCache } from './page-cache/with-page-cache.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';
import { withCompression } from './with-compression.ts';

const TEXT = '<p>Capillary leak syndrome → Ödem</p>'.repeat(200);

let server: PortalServer | null = null;
afterEach(() => server?.stop(0));

/** A portal that keeps its pages, and how many it made. */
async function started(): Promise<() => number> {
  let made = 0;
  const pages = withPageCache(
    async (_, response) => {
      made += 1;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      // As Next does: what compresses names its coding before the first byte comes.
      response.flushHeaders();
      response.write(TEXT.slice(0, 50));
      response.end(TEXT.slice(50));
    },
    async () => 'r-1',
    1_000_000,
  );
  server = await startPortalServer(withCompression(pages), '127.0.0.1', 0);
  return () => made;
}

/** What comes for a reader who accepts this: its coding, and its text. */
function get(accepts: string): Promise<{ readonly coding: string | undefined; readonly text: string; readonly sent: number }> {
  return new Promise((resolve, reject) => {
    ask(`${server?.url}/aops`, { headers: { 'accept-encoding': accepts } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const coding = response.headers['content-encoding'];
        const plain = coding === 'gzip' ? gunzipSync(body) : coding === 'br' ? brotliDecompressSync(body) : body;
        setTimeout(() => resolve({ coding, text: plain.toString(), sent: body.length }), 80);
      });
    }).on('error', reject).end();
  });
}

describe('a page', () => {
  it.each(['gzip', 'br', 'identity'])('is sent as the reader accepts it, made or kept: %s', async (accepts) => {
    const made = await started();
    for (let at = 0; at < 2; at += 1) {
      const { coding, text, sent } = await get(accepts);
      expect(coding).toBe(accepts === 'identity' ? undefined : accepts);
      expect(text).toBe(TEXT);
      if (accepts !== 'identity') expect(sent).toBeLessThan(TEXT.length / 4);
    }
    expect(made()).toBe(1);
  });

  it('that was made for one coding is kept for every other', async () => {
    const made = await started();
    for (const accepts of ['br', 'gzip', 'identity', 'gzip, deflate, br']) expect((await get(accepts)).text).toBe(TEXT);
    expect(made()).toBe(1);
  });
});

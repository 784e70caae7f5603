import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DownloadBench, OTHER, sha256, TABLE } from '../testing/download-bench.ts';
import { cutAfter, good, status, type Behaviour } from '../testing/test-server.ts';
import { download } from './download.ts';
import { InterruptedError } from './transfer-error.ts';

const bench = new DownloadBench();
const md5 = (content: string): string => createHash('md5').update(content).digest('base64');

describe('a broken connection', () => {
  it('is taken up again where it ended', async () => {
    bench.serve(cutAfter(100_000, TABLE), good(TABLE));
    expect(await bench.get()).toMatchObject({ state: 'NEW', sha256: sha256(TABLE) });
    expect(bench.server.requests[1]?.headers).toMatchObject({ range: 'bytes=100000-', 'if-range': '"one"' });
    expect(bench.notes).toContain('goes on after 100000 bytes');
    bench.expectWhole();
  });

  it('is taken up again by a later fetch', async () => {
    bench.serve(cutAfter(100_000, TABLE), status(404));
    await expect(bench.get()).rejects.toThrow('404');
    bench.serve(good(TABLE));
    await bench.get();
    expect(bench.server.requests.at(-1)?.headers.range).toBe('bytes=100000-');
    bench.expectWhole();
  });

  it('begins anew where the server ignores ranges', async () => {
    bench.serve(cutAfter(100_000, TABLE), (_request, response) => void response.writeHead(200, { etag: '"one"' }).end(TABLE));
    expect(await bench.get()).toMatchObject({ sha256: sha256(TABLE) });
    expect(bench.notes).toContain('the server sends it from the beginning');
  });

  it('begins anew where the file has changed meanwhile', async () => {
    bench.serve(cutAfter(100_000, TABLE), good(OTHER, { etag: '"two"' }));
    expect(await bench.get()).toMatchObject({ etag: '"two"', sha256: sha256(OTHER) });
    bench.expectWhole(OTHER);
  });

  it('never adds to the bytes of an earlier version, even where it died between noting the next and its first byte', async () => {
    bench.serve(cutAfter(100_000, TABLE), status(404));
    await expect(bench.get()).rejects.toThrow('404');
    bench.serve((_request, response) => void response.writeHead(200, { etag: '"two"' }).end(OTHER));
    // The limit is looked up when the first byte is to be written: that is where this fetch ends.
    const die = (): never => {
      throw new InterruptedError();
    };
    const dying = download(Object.defineProperty(bench.wanted, 'maxBytes', { get: die }), bench.context, { received: () => undefined, note: () => undefined });
    await expect(dying).rejects.toBeInstanceOf(InterruptedError);
    bench.serve(good(OTHER, { etag: '"two"' }));
    expect(await bench.get()).toMatchObject({ etag: '"two"', sha256: sha256(OTHER) });
    bench.expectWhole(OTHER);
  });

  it('begins anew where the server sends the rest of another version', async () => {
    const rest = Buffer.from(OTHER).subarray(100_000);
    const wrongRest: Behaviour = (_request, response) =>
      void response.writeHead(206, { etag: '"two"', 'content-range': `bytes 100000-${OTHER.length - 1}/${OTHER.length}` }).end(rest);
    bench.serve(cutAfter(100_000, TABLE), wrongRest, good(OTHER, { etag: '"two"' }));
    expect(await bench.get()).toMatchObject({ sha256: sha256(OTHER) });
    expect(bench.server.requests[2]?.headers.range).toBeUndefined();
  });

  it('begins anew where the rest has another place than was asked for', async () => {
    const shifted: Behaviour = (_request, response) =>
      void response.writeHead(206, { etag: '"one"', 'content-range': `bytes 99999-${TABLE.length - 1}/${TABLE.length}` }).end(TABLE.slice(99_999));
    bench.serve(cutAfter(100_000, TABLE), shifted, good(TABLE));
    expect(await bench.get()).toMatchObject({ sha256: sha256(TABLE) });
  });

  it('begins anew where the rest is gone (416)', async () => {
    bench.serve(cutAfter(100_000, TABLE), status(416), good(TABLE));
    expect(await bench.get()).toMatchObject({ sha256: sha256(TABLE) });
  });

  it('does not add to a part that has no strong mark', async () => {
    bench.serve(cutAfter(100_000, TABLE, { etag: 'W/"one"' }), good(TABLE));
    await bench.get();
    expect(bench.server.requests[1]?.headers.range).toBeUndefined();
    bench.expectWhole();
  });

  it('begins anew, once, where the rest does not make a sound file', async () => {
    const sum = { 'content-md5': md5(TABLE), 'repr-digest': `sha-256=:${createHash('sha256').update(TABLE).digest('base64')}:` };
    const badRest: Behaviour = (_request, response) =>
      void response.writeHead(206, { ...sum, etag: '"one"', 'content-range': `bytes 100000-${TABLE.length - 1}/${TABLE.length}` }).end(OTHER.slice(-(TABLE.length - 100_000)));
    bench.serve(cutAfter(100_000, TABLE), badRest, good(TABLE));
    expect(await bench.get()).toMatchObject({ sha256: sha256(TABLE) });
    expect(bench.server.requests).toHaveLength(3);
  });

  it('is given up where nothing new comes any more, and the part stays', async () => {
    bench.serve(cutAfter(100_000, TABLE), status(502));
    await expect(bench.get()).rejects.toThrow(/502: it has a fault; given up after 3 attempts/);
    expect(readFileSync(bench.part)).toHaveLength(100_000);
    expect(existsSync(bench.target)).toBe(false);
  });

  it('is given up after so many attempts even if each brings a little', async () => {
    const bits: Behaviour = (request, response) => {
      const from = Number(/bytes=(\d+)/.exec(request.headers.range ?? '')?.[1] ?? 0);
      response.writeHead(from === 0 ? 200 : 206, { etag: '"one"', 'content-length': TABLE.length - from, 'content-range': `bytes ${from}-${TABLE.length - 1}/${TABLE.length}` });
      response.write(Buffer.from(TABLE).subarray(from, from + 1000), () => setTimeout(() => response.destroy(), 100));
    };
    bench.serve(bits);
    await expect(bench.get()).rejects.toThrow('given up after 8 attempts');
    expect(bench.server.requests).toHaveLength(8);
    expect(Buffer.from(TABLE).subarray(0, 8000).equals(readFileSync(bench.part))).toBe(true);
  });
});

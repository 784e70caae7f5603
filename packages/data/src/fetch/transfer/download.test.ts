import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DownloadBench, sha256, TABLE } from '../testing/download-bench.ts';
import { good, status } from '../testing/test-server.ts';
import { InterruptedError } from './transfer-error.ts';

const bench = new DownloadBench();

describe('a download', () => {
  it('brings the bytes, their sum and the marks of the server', async () => {
    bench.serve(good(TABLE, { etag: '"one"', lastModified: 'Fri, 02 Jan 2026 03:04:05 GMT' }));
    expect(await bench.get()).toEqual({ state: 'NEW', etag: '"one"', lastModified: 'Fri, 02 Jan 2026 03:04:05 GMT', bytes: TABLE.length, sha256: sha256(TABLE) });
    bench.expectWhole();
  });

  it('tells how many bytes are there', async () => {
    bench.serve(good(TABLE));
    const seen: number[] = [];
    await bench.get({}, (bytes) => seen.push(bytes));
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(TABLE.length);
  });

  it('takes a body of unknown length', async () => {
    bench.serve((_request, response) => void response.writeHead(200).end(TABLE));
    expect(await bench.get()).toMatchObject({ state: 'NEW', bytes: TABLE.length });
    bench.expectWhole();
  });

  it.each([
    ['ETag', { etag: '"one"', lastModified: null }],
    ['date', { etag: null, lastModified: 'Fri, 02 Jan 2026 03:04:05 GMT' }],
  ])('asks by %s, and takes 304 for an answer', async (_, known) => {
    bench.serve(good(TABLE, { etag: '"one"', lastModified: 'Fri, 02 Jan 2026 03:04:05 GMT' }));
    expect(await bench.get({ known })).toMatchObject({ state: 'SAME' });
    bench.expectNothingLeft();
  });

  it('takes the new version where the copy is an old one', async () => {
    bench.serve(good(TABLE, { etag: '"two"' }));
    expect(await bench.get({ known: { etag: '"one"', lastModified: null } })).toMatchObject({ state: 'NEW', etag: '"two"' });
  });
});

describe('a redirect', () => {
  it('is followed, and reported', async () => {
    bench.server.on('/a.tsv', status(302, { location: '/b.tsv' }));
    bench.server.on('/b.tsv', good(TABLE));
    expect(await bench.get()).toMatchObject({ state: 'NEW' });
    expect(bench.notes).toEqual([`sent on to ${bench.server.address}/b.tsv`]);
  });

  it.each([
    ['in a circle', '/a.tsv', 'sends us in a circle'],
    ['to another kind of address', 'file:///etc/passwd', 'only http and https are followed'],
    ['to nowhere', 'http://', 'which is no address'],
  ])('%s is refused', async (_, location, reason) => {
    bench.serve(status(302, { location }));
    await expect(bench.get()).rejects.toThrow(reason);
    expect(bench.server.requests).toHaveLength(1);
    bench.expectNothingLeft();
  });

  it('without an address is refused', async () => {
    bench.serve(status(301));
    await expect(bench.get()).rejects.toThrow('sends us on without saying where');
  });

  it('is not followed for ever', async () => {
    bench.server.on('/a.tsv', status(302, { location: '/1' }));
    for (let at = 1; at < 20; at += 1) bench.server.on(`/${at}`, status(302, { location: `/${at + 1}` }));
    await expect(bench.get()).rejects.toThrow('more than 5 redirects');
    expect(bench.server.requests).toHaveLength(6);
  });
});

describe('a person who stops it', () => {
  it('keeps what came', async () => {
    bench.serve((_request, response) => {
      response.writeHead(200, { etag: '"one"', 'content-length': TABLE.length });
      response.write(TABLE.slice(0, 60_000));
    });
    const stopped = bench.get({}, (bytes) => {
      if (bytes >= 60_000) bench.stop.abort();
    });
    await expect(stopped).rejects.toBeInstanceOf(InterruptedError);
    expect(readFileSync(bench.part)).toHaveLength(60_000);
    bench.stop = new AbortController();
    bench.serve(good(TABLE));
    await bench.get();
    expect(bench.server.requests.at(-1)?.headers.range).toBe('bytes=60000-');
    bench.expectWhole();
  });
});

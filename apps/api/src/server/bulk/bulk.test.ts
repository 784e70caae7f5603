import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, request as ask, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BulkFile, BulkIndex } from '@sequela/data';
import { createBulkFront } from './answer-bulk.ts';
import type { BulkFiles } from './bulk-files.ts';

const dir = mkdtempSync(join(tmpdir(), 'sequela-bulk-front-'));
const TEXT = '{"id":"aop:1"}\n'.repeat(100_000);
const sha256 = createHash('sha256').update(TEXT).digest('hex');
const file: BulkFile = { name: 'aops.ndjson.gz', kind: 'table', about: 'Rows.', type: 'application/jsonlines', bytes: TEXT.length, sha256, rows: 1, sources: [] };
const index: BulkIndex = { bulkVersion: 1, release: { id: 'r-0000000000000000', date: '2026-01-02', title: 'A release', licence: 'CC0-1.0', licenceNote: null }, files: [file] };

let fails = false;
const files: BulkFiles = {
  index: async () => {
    if (fails) throw new Error('no room on the disk');
    return index;
  },
  find: async (release, name) => (release === index.release.id && name === file.name ? { path: join(dir, name), file } : null),
};

/** What the front left to its server to log. */
const rejected: unknown[] = [];
let server: Server;
let base: string;
beforeAll(async () => {
  writeFileSync(join(dir, file.name), TEXT);
  const front = createBulkFront(files);
  server = createServer((request, response) => void front(request, response, request.url ?? '').catch((error: unknown) => rejected.push(error)));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true, force: true });
});

const FILE = `/bulk/${index.release.id}/${file.name}`;

describe('/bulk', () => {
  it('lists the files of the served release, for anybody', async () => {
    const answer = await fetch(`${base}/bulk`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toEqual(index);
  });

  it('hands a file out whole, to keep for good under its checksum', async () => {
    const answer = await fetch(`${base}${FILE}`);
    expect(createHash('sha256').update(Buffer.from(await answer.arrayBuffer())).digest('hex')).toBe(sha256);
    expect(answer.headers.get('content-type')).toBe('application/gzip');
    expect(answer.headers.get('content-length')).toBe(String(TEXT.length));
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="aops.ndjson.gz"');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const again = await fetch(`${base}${FILE}`, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    ['bytes=0-9', 'bytes 0-9', 10],
    ['bytes=1000000-', `bytes 1000000-${TEXT.length - 1}`, TEXT.length - 1_000_000],
    ['bytes=-5', `bytes ${TEXT.length - 5}-${TEXT.length - 1}`, 5],
  ])('goes on where a download broke off: %s', async (range, content, length) => {
    const answer = await fetch(`${base}${FILE}`, { headers: { range, 'if-range': `"${sha256}"` } });
    const [from = 0] = /\d+/.exec(content)?.map(Number) ?? [];
    expect([answer.status, answer.headers.get('content-range'), answer.headers.get('content-length')]).toEqual([206, `${content}/${TEXT.length}`, String(length)]);
    expect(await answer.text()).toBe(TEXT.slice(from, from + length));
  });

  it('hands out the whole file where it is another than the one that was begun', async () => {
    const answer = await fetch(`${base}${FILE}`, { headers: { range: 'bytes=0-9', 'if-range': '"another"' } });
    expect([answer.status, (await answer.text()).length]).toEqual([200, TEXT.length]);
  });

  it.each([
    [416, { range: `bytes=${TEXT.length}-` }, `bytes */${TEXT.length}`],
    [412, { 'if-match': '"another"' }, null],
  ])('says with %d what there is not', async (status, headers, content) => {
    const answer = await fetch(`${base}${FILE}`, { headers });
    expect([answer.status, answer.headers.get('content-range'), answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([status, content, null, null]);
    expect(await answer.json()).toEqual({ message: expect.any(String) });
  });

  it.each([`"${sha256}"`, `W/"${sha256}"`, `"other", W/"${sha256}"`, '*'])('confirms what a reader has: %s', async (tags) => {
    expect((await fetch(`${base}${FILE}`, { headers: { 'if-none-match': tags } })).status).toBe(304);
  });

  it('says nothing in the log of readers who go away, and goes on', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const ended = new Promise((resolve) => server.once('request', (request, response: ServerResponse) => void response.once('close', resolve)));
    await new Promise<void>((resolve, reject) => {
      const call = ask(`${base}${FILE}`, (response) => response.once('data', () => (response.destroy(), resolve())));
      call.on('error', reject).end();
    });
    await ended;
    await new Promise((resolve) => setImmediate(resolve));
    expect(rejected).toEqual([]);
    expect(logged.mock.calls).toEqual([]);
    logged.mockRestore();
    expect((await fetch(`${base}${FILE}`)).status).toBe(200);
  });

  it('tells of a file without sending it', async () => {
    const answer = await fetch(`${base}${FILE}`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, String(TEXT.length), '']);
  });

  it.each(['/bulk/r-0000000000000000/other', '/bulk/r-0000000000000000/aops.ndjson.gz/more', '/bulk/../../etc/passwd', '/bulk/%2e%2e/%2e%2e/etc/passwd', '/bulk/r-0000000000000000/..%2findex.json'])('reaches nothing else: %s', async (path) => {
    const status = await new Promise((resolve, reject) => ask(`${base}`, { path }, (response) => resolve(response.resume().statusCode)).on('error', reject).end());
    expect(status).toBe(404);
  });

  it('takes nothing in', async () => expect((await fetch(`${base}${FILE}`, { method: 'POST', body: 'x' })).status).toBe(405));

  it('says what to do where the files cannot be made', async () => {
    fails = true;
    const answer = await fetch(`${base}/bulk`).finally(() => (fails = false));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ message: expect.stringContaining('npm run data -- export') });
  });
});

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openSourceFiles } from '../sources/source-files.ts';
import type { FileOutcome } from './fetch-outcome.ts';
import { readFetchedFiles } from './fetched-files.ts';
import { FetchBench } from './testing/fetch-bench.ts';
import { good, status } from './testing/test-server.ts';
import { TINY_SOURCES, tinyMirror } from './testing/tiny-mirror.ts';
import { InterruptedError } from './transfer/transfer-error.ts';

const bench = new FetchBench();
const inCache = (path: string): string => join(bench.cache, path);
const read = (path: string): Buffer => readFileSync(inCache(path));
const states = (outcomes: readonly FileOutcome[]): Record<string, string> => Object.fromEntries(outcomes.map(({ path, state }) => [path, state]));
const all = (state: string): Record<string, string> => Object.fromEntries(Object.keys(tinyMirror()).map((path) => [path, state]));
const only = (name: string) => TINY_SOURCES.filter((source) => source.name === name);
const GMT = 'wikipathways/wikipathways-20260110-gmt-Homo_sapiens.gmt';
const GPML = 'wikipathways/wikipathways-20260110-gpml-Homo_sapiens.zip';
const PROTEINS = 'ligand-receptor/protein_input.csv';

describe('a fetch from a mirror', () => {
  it('fills the cache, and notes of each file where it came from and what it is', async () => {
    bench.serveMirror(tinyMirror());
    expect(states(await bench.fetch())).toEqual(all('FETCHED'));
    for (const [path, bytes] of Object.entries(tinyMirror())) expect(read(path).equals(bytes)).toBe(true);
    const fetched = readFetchedFiles(openSourceFiles(bench.cache));
    expect(Object.keys(fetched).sort()).toEqual(Object.keys(tinyMirror()).sort());
    expect(fetched['hgnc/hgnc_complete_set.txt']).toMatchObject({ source: 'hgnc', url: `${bench.server.address}/mirror/hgnc/hgnc_complete_set.txt`, lastModified: null });
  });

  it('takes nothing twice', async () => {
    bench.serveMirror(tinyMirror());
    await bench.fetch();
    const before = readFetchedFiles(openSourceFiles(bench.cache))[GMT];
    await bench.clock.sleep(60_000, bench.stop.signal);
    expect(states(await bench.fetch())).toEqual(all('UNCHANGED'));
    expect(read(GMT).equals(tinyMirror()[GMT]!)).toBe(true);
    const after = readFetchedFiles(openSourceFiles(bench.cache))[GMT];
    expect(after).toEqual({ ...before, since: before?.fetchedAt, fetchedAt: expect.any(String) });
    expect(Date.parse(after?.fetchedAt ?? '')).toBeGreaterThan(Date.parse(before?.fetchedAt ?? ''));
  });

  it('remembers since when it has the same bytes, also where the server sends them again', async () => {
    const table = tinyMirror()['hgnc/hgnc_complete_set.txt']!;
    const noted = () => readFetchedFiles(openSourceFiles(bench.cache))['hgnc/hgnc_complete_set.txt'];
    bench.serveMirror(tinyMirror());
    const fetchLater = async (bytes: Buffer, etag: string) => {
      bench.server.on('/mirror/hgnc/hgnc_complete_set.txt', good(bytes, { etag }));
      await bench.clock.sleep(60_000, bench.stop.signal);
      return states(await bench.fetch(only('hgnc')))['hgnc/hgnc_complete_set.txt'];
    };
    expect(await fetchLater(table, '"one"')).toBe('FETCHED');
    const first = noted()?.fetchedAt;
    expect([await fetchLater(table, '"two"'), noted()?.since]).toEqual(['UNCHANGED', first]);
    expect([await fetchLater(table, '"two"'), noted()?.since]).toEqual(['UNCHANGED', first]);
    expect([await fetchLater(Buffer.concat([table, table.subarray(table.indexOf('\n') + 1)]), '"three"'), noted()?.since]).toEqual(['FETCHED', undefined]);
  });

  it('takes a file again that was changed by hand', async () => {
    bench.serveMirror(tinyMirror());
    await bench.fetch();
    writeFileSync(inCache('cell-ontology/cl.obo'), 'changed');
    expect(states(await bench.fetch())).toEqual({ ...all('UNCHANGED'), 'cell-ontology/cl.obo': 'FETCHED' });
    expect(read('cell-ontology/cl.obo').equals(tinyMirror()['cell-ontology/cl.obo']!)).toBe(true);
  });

  it('leaves the last good copy in use where a file cannot be had, and says why', async () => {
    bench.serveMirror(tinyMirror());
    await bench.fetch();
    bench.server.on('/mirror/hgnc/hgnc_complete_set.txt', status(500));
    bench.server.on('/mirror/cell-ontology/cl.obo', good('<!doctype html><title>Log in</title>', { etag: '"page"' }));
    const outcomes = await bench.fetch();
    expect(states(outcomes)).toEqual({ ...all('UNCHANGED'), 'hgnc/hgnc_complete_set.txt': 'KEPT', 'cell-ontology/cl.obo': 'KEPT' });
    expect(outcomes.find(({ source }) => source === 'hgnc')).toMatchObject({ reason: expect.stringContaining('500'), since: expect.stringMatching(/^\d{4}-/) });
    expect(outcomes.find(({ source }) => source === 'cell-ontology')).toMatchObject({ reason: expect.stringContaining('it is a web page') });
    for (const [path, bytes] of Object.entries(tinyMirror())) expect(read(path).equals(bytes)).toBe(true);
  });

  it('says what is not there at all, and takes the rest', async () => {
    bench.serveMirror(tinyMirror());
    bench.server.on('/mirror/hgnc/hgnc_complete_set.txt', status(404));
    expect(states(await bench.fetch())).toEqual({ ...all('FETCHED'), 'hgnc/hgnc_complete_set.txt': 'FAILED' });
    expect(existsSync(inCache('hgnc/hgnc_complete_set.txt'))).toBe(false);
  });

  it('takes the newest dated name, and lets the older one go once it is there', async () => {
    bench.serveMirror(tinyMirror());
    await bench.fetch(only('wikipathways'));
    const { [GMT]: gmt, ...others } = tinyMirror();
    const newer = GMT.replace('20260110', '20260210');
    bench.serveMirror({ ...others, [GMT]: gmt!, [newer]: gmt! });
    expect(states(await bench.fetch(only('wikipathways')))).toEqual({ [newer]: 'FETCHED', [GPML]: 'UNCHANGED' });
    expect(existsSync(inCache(GMT))).toBe(false);
    expect(readFetchedFiles(openSourceFiles(bench.cache))).not.toHaveProperty(GMT);
  });

  it('keeps the dated copy where the listing is gone', async () => {
    bench.serveMirror(tinyMirror());
    await bench.fetch(only('wikipathways'));
    bench.server.on('/mirror/wikipathways/', status(404));
    expect(states(await bench.fetch(only('wikipathways')))).toMatchObject({ [GMT]: 'KEPT' });
    expect(existsSync(inCache(GMT))).toBe(true);
  });

  it('holds the files to the list of the mirror, if it has one', async () => {
    const files = tinyMirror();
    bench.serveMirror(files);
    await bench.fetch();
    const list = JSON.parse(read('fetched.json').toString()) as Record<string, { sha256: string }>;
    list['cell-ontology/cl.obo']!.sha256 = 'a'.repeat(64);
    bench.server.on('/mirror/fetched.json', good(JSON.stringify(list), { etag: '"list"' }));
    const outcomes = await bench.fetch();
    expect(states(outcomes)).toEqual({ ...all('UNCHANGED'), 'cell-ontology/cl.obo': 'KEPT' });
    expect(outcomes.find(({ source }) => source === 'cell-ontology')).toMatchObject({ reason: expect.stringContaining('a'.repeat(64)) });
  });

  it('holds the files that never change to their publisher, whatever the list of the mirror says', async () => {
    const spoiled = Buffer.concat([tinyMirror()[PROTEINS]!, Buffer.from('P90009,X_HUMAN,Cytokine,\n')]);
    bench.serveMirror({ ...tinyMirror(), [PROTEINS]: spoiled });
    const sha256 = createHash('sha256').update(spoiled).digest('hex');
    const entry = { source: 'cellphonedb', url: 'https://example.org/x', fetchedAt: '2026-01-02T03:04:05.000Z', lastModified: null, etag: null, bytes: spoiled.length, sha256 };
    bench.server.on('/mirror/fetched.json', good(JSON.stringify({ [PROTEINS]: entry }), { etag: '"list"' }));
    const outcomes = await bench.fetch(only('cellphonedb'));
    expect(outcomes.find(({ path }) => path === PROTEINS)).toMatchObject({ state: 'FAILED', reason: expect.stringContaining(`its SHA-256 is ${sha256}`) });
  });

  it('follows no name in that list out of the cache', async () => {
    bench.serveMirror(tinyMirror());
    await bench.fetch();
    const list = JSON.parse(read('fetched.json').toString()) as Record<string, unknown>;
    list['wikipathways/wikipathways-99999999/../../../escaped-gmt-Homo_sapiens.gmt'] = list[GMT];
    bench.server.on('/mirror/fetched.json', good(JSON.stringify(list), { etag: '"list"' }));
    expect(states(await bench.fetch(only('wikipathways')))).toMatchObject({ [GMT]: 'UNCHANGED' });
    expect(bench.server.requests.some(({ path }) => path.includes('escaped'))).toBe(false);
  });

  it('asks a server for one file at a time', async () => {
    const files = tinyMirror();
    bench.serveMirror(files);
    let open = 0;
    let most = 0;
    for (const [path, bytes] of Object.entries(files)) {
      bench.server.on(`/mirror/${path}`, (_request, response) => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
          response.writeHead(200).end(bytes);
        }, 5);
      });
    }
    expect(states(await bench.fetch())).toEqual(all('FETCHED'));
    expect(most).toBe(1);
  });

  it('begins the list anew where it is damaged', async () => {
    bench.serveMirror(tinyMirror());
    mkdirSync(bench.cache, { recursive: true });
    writeFileSync(inCache('fetched.json'), '{"half');
    expect(states(await bench.fetch())).toEqual(all('FETCHED'));
    expect(Object.keys(readFetchedFiles(openSourceFiles(bench.cache)))).toHaveLength(Object.keys(tinyMirror()).length);
  });
});

describe('a fetch that is stopped', () => {
  it('keeps what came, lets go of the cache, and goes on the next time', async () => {
    const table = tinyMirror()['hgnc/hgnc_complete_set.txt']!;
    bench.serveMirror(tinyMirror());
    bench.server.on('/mirror/hgnc/hgnc_complete_set.txt', (_request, response) => {
      response.writeHead(200, { etag: '"half"', 'content-length': table.length });
      response.write(table.subarray(0, 100));
    });
    const stopped = bench.fetch(TINY_SOURCES, undefined, { received: (path, bytes) => void (path.startsWith('hgnc/') && bytes === 100 && bench.stop.abort()) });
    await expect(stopped).rejects.toBeInstanceOf(InterruptedError);
    expect(read('.new/hgnc/hgnc_complete_set.txt.part')).toHaveLength(100);
    expect(existsSync(inCache('.fetching'))).toBe(false);
    bench.stop = new AbortController();
    bench.server.on('/mirror/hgnc/hgnc_complete_set.txt', good(table, { etag: '"half"' }));
    expect(states(await bench.fetch(only('hgnc')))).toEqual({ 'hgnc/hgnc_complete_set.txt': 'FETCHED' });
    expect(bench.server.requests.at(-1)?.headers.range).toBe('bytes=100-');
    expect(read('hgnc/hgnc_complete_set.txt').equals(table)).toBe(true);
  });
});

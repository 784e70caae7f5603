import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import type { FileOutcome } from '../fetch-outcome.ts';
import { FetchBench } from '../testing/fetch-bench.ts';
import { cutAfter, good, status } from '../testing/test-server.ts';
import { TINY_SOURCES, tinyMirror } from '../testing/tiny-mirror.ts';
import { InterruptedError } from '../transfer/transfer-error.ts';

const EXPORT = 'aop-wiki-xml/aop-wiki-xml.gz';
const HGNC = 'hgnc/hgnc_complete_set.txt';
const GMT = 'wikipathways/wikipathways-20260110-gmt-Homo_sapiens.gmt';
const GPML = 'wikipathways/wikipathways-20260110-gpml-Homo_sapiens.zip';
const RELATIONSHIPS = 'aop-wiki-tables/aop_ke_ker.tsv';
const COMPONENTS = 'aop-wiki-tables/aop_ke_ec.tsv';

const bench = new FetchBench();
const FILES = tinyMirror();
const bytesOf = (path: string): Buffer => FILES[path] ?? Buffer.alloc(0);
const without = (path: string): Record<string, Buffer> => Object.fromEntries(Object.entries(FILES).filter(([one]) => one !== path));
const only = (...names: readonly string[]) => TINY_SOURCES.filter(({ name }) => names.includes(name));
const inCache = (path: string): string => join(bench.cache, path);
const serve = (path: string, bytes: Buffer, etag = '"next"'): void => bench.server.on(`/mirror/${path}`, good(bytes, { etag }));
const asked = (path: string) => bench.server.requests.filter((request) => request.path === `/mirror/${path}`);
const states = (outcomes: readonly FileOutcome[]): Record<string, string> => Object.fromEntries(outcomes.map(({ path, state }) => [path, state]));
const more = (path: string, row: string): Buffer => Buffer.concat([bytesOf(path), Buffer.from(row)]);

const export_ = (change: (xml: string) => string): Buffer => gzipSync(change(gunzipSync(bytesOf(EXPORT)).toString()));
const text = (path: string, from: string, to: string): Buffer => Buffer.from(bytesOf(path).toString().replaceAll(from, to));
const zip = (change: (gpml: string) => string): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(unzipSync(bytesOf(GPML))).map(([name, gpml]) => [name, Buffer.from(change(Buffer.from(gpml).toString()))]))));

async function fetchTiny(...names: readonly string[]): Promise<void> {
  bench.serveMirror(FILES);
  await bench.fetch(only(...names));
}

describe('what a build would refuse', () => {
  it.each([
    ['an export that declares a document type', EXPORT, () => export_((xml) => xml.replace('<data', '<!DOCTYPE data>\n<data')), 'a DOCTYPE'],
    ['an export that is broken inside', EXPORT, () => export_((xml) => xml.replace('</name>', '</nyme>')), 'is not well-formed XML'],
    ['an export that is empty inside', EXPORT, () => export_(() => '<data xmlns="http://www.aopkb.org/aop-xml"></data>'), 'holds no record'],
    ['an export of another encoding', EXPORT, () => export_((xml) => xml.replace('UTF-8', 'UTF-16')), 'aop-wiki-xml.gz'],
    ['a complete set without a column', HGNC, () => text(HGNC, 'locus_group', 'locus_gruop'), 'lacks the column(s) locus_group'],
    ['a complete set without genes', HGNC, () => text(HGNC, 'Approved', 'Approval'), 'holds no record'],
    ['an ontology without cell types', 'cell-ontology/cl.obo', () => text('cell-ontology/cl.obo', 'CL:', 'XX:'), 'cl.obo'],
    ['Turtle that is broken inside', 'aop-wiki-genes/AOPWikiRDF-Genes.ttl', () => text('aop-wiki-genes/AOPWikiRDF-Genes.ttl', 'edam:data_1025 hgnc', 'edam:data_1025 ; ; ; [ hgnc'), 'AOPWikiRDF-Genes.ttl'],
    ['gene sets without a pathway that is human', GMT, () => text(GMT, 'Homo sapiens', 'Mus musculus'), 'no human'],
    ['drawings that cannot be read', GPML, () => zip((gpml) => gpml.replace('</Pathway>', '</Pathwey>')), 'holds no human drawing'],
    ['a table that is another', RELATIONSHIPS, () => text(RELATIONSHIPS, 'Aop:901', 'AOP 901'), 'not with an AOP id'],
    ['taxa without names', 'ncbi-taxonomy/taxa.xml', () => text('ncbi-taxonomy/taxa.xml', 'ScientificName>', 'OtherName______>'), 'holds no taxon'],
  ])('does not take the place of the last good copy: %s', async (_what, path, bad, reason) => {
    const source = TINY_SOURCES.filter(({ files }) => files.some((file) => file.path.split('*').every((piece) => path.includes(piece)))).map(({ name }) => name);
    // Of WikiPathways either file will do: what is wrong with one must not hide behind the other.
    if (path === GMT || path === GPML) bench.serveMirror(without(path === GMT ? GPML : GMT));
    else bench.serveMirror(FILES);
    await bench.fetch(only('hgnc', ...source));
    const spoiled = bad();
    expect(spoiled.equals(bytesOf(path))).toBe(false);
    serve(path, spoiled, '"spoiled"');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const outcomes = await bench.fetch(only(...source));
      expect(outcomes.find((outcome) => outcome.path === path)).toMatchObject({ state: 'KEPT', reason: expect.stringContaining(`what came cannot be used: `) });
      expect(outcomes.find((outcome) => outcome.path === path)).toMatchObject({ reason: expect.stringContaining(reason) });
      expect(readFileSync(inCache(path)).equals(bytesOf(path))).toBe(true);
      expect(existsSync(inCache('.new'))).toBe(false);
    }
    serve(path, bytesOf(path), '"mended"');
    expect(states(await bench.fetch(only(...source)))[path]).toBe('UNCHANGED');
  });

  it('is not there at all where there was no copy', async () => {
    bench.serveMirror({ ...FILES, [HGNC]: text(HGNC, 'locus_group', 'locus_gruop') });
    expect(await bench.fetch(only('hgnc'))).toMatchObject([{ state: 'FAILED', path: HGNC, reason: expect.stringContaining('lacks the column') }]);
    expect(existsSync(inCache(HGNC))).toBe(false);
  });
});

describe('files of one source', () => {
  const newer = (): void => {
    serve(COMPONENTS, more(COMPONENTS, 'Aop:901\tEvent:902\tincreased\t\t\t\tGO\tGO:0009002\ttrouble of x\n'));
    serve(RELATIONSHIPS, more(RELATIONSHIPS, 'Aop:901\tEvent:902\tEvent:901\tRelationship:902\tadjacent\t1\t2\n'));
  };

  it('are refused together where one of them is bad', async () => {
    await fetchTiny('aop-wiki-tables');
    newer();
    serve(RELATIONSHIPS, text(RELATIONSHIPS, 'Aop:901', 'AOP 901'));
    const outcomes = await bench.fetch(only('aop-wiki-tables'));
    expect(states(outcomes)).toEqual({ 'aop-wiki-tables/aop_ke_mie_ao.tsv': 'UNCHANGED', [RELATIONSHIPS]: 'KEPT', [COMPONENTS]: 'KEPT' });
    for (const path of [RELATIONSHIPS, COMPONENTS]) expect(readFileSync(inCache(path)).equals(bytesOf(path))).toBe(true);
  });

  it('wait for each other, and do not come twice', async () => {
    await fetchTiny('aop-wiki-tables');
    newer();
    bench.server.on(`/mirror/${RELATIONSHIPS}`, status(404));
    const outcomes = await bench.fetch(only('aop-wiki-tables'));
    expect(outcomes.find(({ path }) => path === COMPONENTS)).toMatchObject({ state: 'KEPT', reason: expect.stringContaining(`waits for ${RELATIONSHIPS}`) });
    expect(readFileSync(inCache(COMPONENTS)).equals(bytesOf(COMPONENTS))).toBe(true);
    newer();
    expect(states(await bench.fetch(only('aop-wiki-tables')))).toMatchObject({ [RELATIONSHIPS]: 'FETCHED', [COMPONENTS]: 'FETCHED' });
    expect(asked(COMPONENTS).at(-1)?.headers['if-none-match']).toBe('"next"');
    expect(readFileSync(inCache(COMPONENTS)).length).toBeGreaterThan(bytesOf(COMPONENTS).length);
    expect(existsSync(inCache('.new'))).toBe(false);
  });

  it('are of no use alone where the reader needs them all, and wait too', async () => {
    bench.serveMirror(FILES);
    bench.server.on(`/mirror/${RELATIONSHIPS}`, status(404));
    expect(states(await bench.fetch(only('aop-wiki-tables')))).toEqual({ 'aop-wiki-tables/aop_ke_mie_ao.tsv': 'FAILED', [RELATIONSHIPS]: 'FAILED', [COMPONENTS]: 'FAILED' });
    serve(RELATIONSHIPS, bytesOf(RELATIONSHIPS));
    expect(states(await bench.fetch(only('aop-wiki-tables')))).toEqual({ 'aop-wiki-tables/aop_ke_mie_ao.tsv': 'FETCHED', [RELATIONSHIPS]: 'FETCHED', [COMPONENTS]: 'FETCHED' });
  });

  it('are used alone where the reader does with one of them', async () => {
    bench.serveMirror(FILES);
    bench.server.on(`/mirror/${GPML}`, status(404));
    expect(states(await bench.fetch(only('wikipathways')))).toMatchObject({ [GMT]: 'FETCHED' });
  });
});

describe('what has come', () => {
  it('does not come again where the fetch is stopped before it was tried', async () => {
    bench.serveMirror(FILES);
    bench.server.on(`/mirror/${HGNC}`, cutAfter(100, bytesOf(HGNC), { etag: '"next"' }));
    const stopped = bench.fetch(only('aop-wiki-xml', 'hgnc'), undefined, { received: (path, bytes) => void (path === HGNC && bytes === 100 && bench.stop.abort()) });
    await expect(stopped).rejects.toBeInstanceOf(InterruptedError);
    expect(existsSync(inCache(EXPORT))).toBe(false);
    bench.stop = new AbortController();
    serve(HGNC, bytesOf(HGNC));
    let received = 0;
    const outcomes = await bench.fetch(only('aop-wiki-xml', 'hgnc'), undefined, { received: (path) => void (received += Number(path === EXPORT)) });
    expect(states(outcomes)).toEqual({ [EXPORT]: 'FETCHED', [HGNC]: 'FETCHED' });
    expect(received).toBe(0);
    expect(readFileSync(inCache(EXPORT)).equals(bytesOf(EXPORT))).toBe(true);
  });

  it('is not taken where more than a third is gone, unless the copy is taken away first', async () => {
    const sets = Array.from({ length: 9 }, (_, at) => bytesOf(GMT).toString().replace('WP9001', `WP900${at + 1}`));
    bench.serveMirror({ ...without(GPML), [GMT]: Buffer.from(sets.join('')) });
    await bench.fetch(only('wikipathways'));
    const cut = async (lines: number) => {
      serve(GMT, Buffer.from(sets.slice(0, lines).join('')), `"${lines}"`);
      return (await bench.fetch(only('wikipathways'))).find(({ path }) => path === GMT);
    };
    expect(await cut(5)).toMatchObject({ state: 'KEPT', reason: expect.stringMatching(/may be cut short\. If it is right as it is, delete .*gmt and fetch again/) });
    expect(await cut(6)).toMatchObject({ state: 'FETCHED' });
    expect(await cut(3)).toMatchObject({ state: 'KEPT' });
    rmSync(inCache(GMT));
    expect(await cut(3)).toMatchObject({ state: 'FETCHED' });
  });
});

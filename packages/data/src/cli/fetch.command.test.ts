import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import type { OfficialSource } from '../fetch/official/official-source.ts';
import { FetchBench } from '../fetch/testing/fetch-bench.ts';
import { TEST_POLICY } from '../fetch/testing/patience.ts';
import { good, status } from '../fetch/testing/test-server.ts';
import { TINY_SOURCES, tinyMirror } from '../fetch/testing/tiny-mirror.ts';
import { NO_PROXIES } from '../fetch/transfer/http-client.ts';
import { readRelease } from '../release/read-release.ts';
import { currentReleaseId } from '../release/release-folder.ts';
import { BuildRefusedError } from './build-refused.error.ts';
import { fetchCommand, type FetchOptions, type FetchWorld } from './fetch.command.ts';
import { FetchEndedError } from './fetch-ended.error.ts';

/** Sources of a release that are read from what is fetched. */
const FETCHED_SOURCES = ['aop-wiki-xml', 'aop-wiki-tables', 'aop-wiki-genes', 'aop-wiki-crossrefs', 'hgnc', 'cell-ontology', 'cellphonedb', 'wikipathways', 'ncbi-taxonomy'].map(
  (name) => `source:${name}`,
);

const bench = new FetchBench();
const releases = (): string => join(bench.dir, 'releases');

/** One run of the command: what it said, and how it ended. */
async function run(options: Partial<FetchOptions> = {}, world: Partial<FetchWorld> = {}, live = false) {
  let out = '';
  let err = '';
  const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), live };
  const all: FetchOptions = {
    cache: bench.cache,
    from: `${bench.server.address}/mirror`,
    offline: false,
    only: undefined,
    build: true,
    pages: undefined,
    yes: false,
    out: releases(),
    ...options,
  };
  const here: FetchWorld = { sources: TINY_SOURCES, policy: TEST_POLICY, clock: bench.clock, confirm: () => Promise.resolve(false), onInterrupt: () => () => undefined, ...world };
  const ended = await fetchCommand(all, { proxies: NO_PROXIES, resolvePath: (path) => join(bench.dir, path) }, terminal, here).then(
    () => null,
    (error: unknown) => error,
  );
  return { out, err, ended, code: ended === null ? 0 : ended instanceof FetchEndedError ? ended.exitCode : 1 };
}

/** Bytes that keep the form of their format at both ends, and that no build can use. */
function spoiled(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.gz')) return gzipSync(gunzipSync(bytes).toString().replaceAll('</name>', '</nyme>'));
  if (path.endsWith('.zip')) return Buffer.from(zipSync({ 'WP9001.gpml': Buffer.from('<Pathway/>') }));
  const broken: readonly (readonly [RegExp, string])[] = [
    [/(?<=locus_)group/g, 'gruop'],
    [/CL:/g, 'XX:'],
    [/Aop:/g, 'AOP '],
    [/Homo sapiens/g, 'Mus musculus'],
    [/ScientificName/g, 'OtherName'],
    [/(?<=\n)(?=aop\.events|pr:)/g, '[ ; '],
    [/P9000/g, 'X9000'],
    [/licence/g, 'license'],
  ];
  return Buffer.from(broken.reduce((text, [from, to]) => text.replace(from, to), bytes.toString()));
}

const mirrorFolder = (): string => {
  const folder = join(bench.dir, 'mirror');
  for (const [path, bytes] of Object.entries(tinyMirror())) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
};

describe('fetch', () => {
  it('brings a whole mirror, builds a full release of it, and serves that', async () => {
    bench.serveMirror(tinyMirror());
    const { out, code, ended } = await run();
    expect([code, ended]).toEqual([0, null]);
    expect(out).toContain('CC-BY-SA-4.0');
    expect(out).toContain('HUGO Gene Nomenclature Committee');
    expect(out).toContain(`${Object.keys(tinyMirror()).length} fetched, 0 unchanged`);
    expect(out).toContain('Serve it with: npm start');
    const { manifest, content } = readRelease(releases());
    expect(manifest.kind).toBe('FULL');
    expect(manifest.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(FETCHED_SOURCES));
    expect(content.genes.some(({ id }) => id === 'HGNC:901')).toBe(true);
    expect(content.cellTypes.some(({ id }) => id === 'CL:0000084')).toBe(true);
    expect(content.pathways.some(({ id }) => id === 'wikipathways:WP9001')).toBe(true);
    expect(content.aops.some(({ id }) => id === 'aop:901')).toBe(true);
  }, 60_000);

  it('copies a folder with the same checks, then builds the same release without asking anybody', async () => {
    const folder = mirrorFolder();
    expect(await run({ from: 'mirror' })).toMatchObject({ code: 0 });
    const id = currentReleaseId(releases());
    rmSync(folder, { recursive: true });
    rmSync(releases(), { recursive: true });
    const offline = await run({ from: undefined, offline: true });
    expect(offline.code).toBe(0);
    expect(offline.out).toContain('without asking anybody');
    expect(currentReleaseId(releases())).toBe(id);
  }, 60_000);

  it('refuses a damaged file of a folder as it would a download', async () => {
    const folder = mirrorFolder();
    writeFileSync(join(folder, 'hgnc/hgnc_complete_set.txt'), '<html>not today</html>');
    const { code, err } = await run({ from: 'mirror', build: false });
    expect(code).toBe(3);
    expect(err).toContain('hgnc/hgnc_complete_set.txt: NOT FETCHED, and there is no copy: wrong bytes: it is a web page');
    expect(existsSync(join(bench.cache, 'hgnc'))).toBe(false);
    expect(existsSync(join(bench.cache, '.new'))).toBe(false);
  });

  it('builds of the last good copies where a source fails, and says how old they are', async () => {
    bench.serveMirror(tinyMirror());
    await run();
    bench.server.on('/mirror/hgnc/hgnc_complete_set.txt', status(404));
    const { code, out, ended } = await run();
    expect(code).toBe(3);
    expect(out).toContain('was already in');
    expect(String(ended)).toMatch(/hgnc_complete_set\.txt: NOT FETCHED, the copy of \d{4}-\d\d-\d\d \(today\) stays in use: the server answers 404/);
  }, 60_000);

  it('serves the good release on where every file that comes next is bad', async () => {
    bench.serveMirror(tinyMirror());
    await run();
    const id = currentReleaseId(releases());
    for (const [path, bytes] of Object.entries(tinyMirror())) bench.server.on(`/mirror/${path}`, good(spoiled(path, bytes), { etag: '"bad"' }));
    const { code, out, err } = await run();
    expect(code).toBe(3);
    expect(out).toContain(`0 fetched, 0 unchanged, ${Object.keys(tinyMirror()).length} kept as they were, 0 missing`);
    expect(err).toContain('what came cannot be used: ');
    expect(out).toContain('was already in');
    expect(currentReleaseId(releases())).toBe(id);
    rmSync(releases(), { recursive: true });
    expect((await run({ from: undefined, offline: true })).code).toBe(0);
    expect(currentReleaseId(releases())).toBe(id);
  }, 60_000);

  it('builds nothing where a file that is needed is not there, and leaves what is served', async () => {
    bench.serveMirror(tinyMirror());
    bench.server.on('/mirror/hgnc/hgnc_complete_set.txt', status(404));
    const { code, err, ended } = await run();
    expect(code).toBe(1);
    expect(ended).toBeInstanceOf(BuildRefusedError);
    expect(String(ended)).toContain('hgnc/hgnc_complete_set.txt');
    expect(err).toContain('NOT FETCHED');
    expect(existsSync(releases()) && currentReleaseId(releases()) !== null).toBe(false);
  });

  it('fetches one source alone', async () => {
    bench.serveMirror(tinyMirror());
    expect(await run({ only: ['hgnc'], build: false })).toMatchObject({ code: 0, out: expect.stringContaining('1 fetched, 0 unchanged') });
    expect(readdirSync(bench.cache).sort()).toEqual(['fetched.json', 'hgnc']);
  });

  it('asks before it fetches, on a screen', async () => {
    bench.serveMirror(tinyMirror());
    const no = await run({}, {}, true);
    expect(no).toMatchObject({ code: 1, ended: expect.objectContaining({ message: 'Nothing was fetched.' }) });
    expect(bench.server.requests).toEqual([]);
    const yes = await run({ build: false }, { confirm: () => Promise.resolve(true) }, true);
    expect(yes.code).toBe(0);
    expect(yes.err).toContain('fetched, ');
  });

  it('asks the publishers where no mirror is named', async () => {
    const official = TINY_SOURCES.filter(({ name }) => name === 'aop-wiki-tables' || name === 'wikipathways').map(
      (source): OfficialSource => ({ ...source, files: source.files.map((file) => ({ ...file, address: `${bench.server.address}${new URL(file.address).pathname}` })) }),
    );
    const files = tinyMirror();
    for (const name of ['aop_ke_mie_ao', 'aop_ke_ker', 'aop_ke_ec']) bench.server.on(`/downloads/${name}.tsv`, good(files[`aop-wiki-tables/${name}.tsv`]!));
    for (const [kind, name] of [['gmt', 'wikipathways-20260110-gmt-Homo_sapiens.gmt'], ['gpml', 'wikipathways-20260110-gpml-Homo_sapiens.zip']] as const) {
      bench.server.on(`/current/${kind}/`, (_request, response) => void response.end(`<a href="./${name}">${name}</a>`));
      bench.server.on(`/current/${kind}/${name}`, good(files[`wikipathways/${name}`]!));
    }
    expect(await run({ from: undefined, build: false }, { sources: official })).toMatchObject({ code: 0, out: expect.stringContaining('5 fetched') });
  });

  it('ends with what was kept where the person stops it', async () => {
    bench.serveMirror(tinyMirror());
    bench.server.on('/mirror/hgnc/hgnc_complete_set.txt', () => undefined);
    const stopped = await run({ only: ['hgnc'] }, { onInterrupt: (stop) => (setTimeout(stop, 50), () => undefined) });
    expect(stopped).toMatchObject({ code: 130, ended: expect.objectContaining({ message: expect.stringContaining('goes on from there') }) });
    expect(existsSync(join(bench.cache, '.fetching'))).toBe(false);
  });

  it('says what is wrong with --from', async () => {
    expect(String((await run({ from: 'nowhere' })).ended)).toContain('there is no folder');
    expect(String((await run({ from: 'ftp://example.org/x' })).ended)).toContain('only http, https and folders');
  });

  it('makes a cache that is a mirror for others', async () => {
    bench.serveMirror(tinyMirror());
    await run({ build: false });
    cpSync(bench.cache, join(bench.dir, 'copy'), { recursive: true });
    const again = await run({ from: 'copy', cache: join(bench.dir, 'second'), build: false });
    expect(again.out).toContain(`${Object.keys(tinyMirror()).length} fetched`);
  });
});

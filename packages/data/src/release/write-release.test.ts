import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Release } from '../records/release.record.ts';
import { buildRelease } from './build-release.ts';
import { readRelease } from './read-release.ts';
import { currentReleaseId, listReleases } from './release-folder.ts';
import { outputOf, startChild } from './testing/run-child.ts';
import { gene, keyEvent, tinyPlan, tinySource } from './testing/tiny-sources.ts';
import { writeRelease } from './write-release.ts';

const build = (name: string, date = '2026-01-02'): Release =>
  buildRelease(tinyPlan([tinySource('genes', { genes: [gene('HGNC:1', { name }), gene('HGNC:2')] }, date)]));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-release-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const leftovers = (): string[] => readdirSync(dir).filter((name) => name.startsWith('.building-'));

describe('writeRelease and readRelease', () => {
  it('write the search index with the release, and again where it is missing or damaged', () => {
    const release = build('first');
    const { id } = writeRelease(release, dir);
    const path = join(dir, id, 'search.index');
    const bytes = readFileSync(path);
    for (const spoil of [() => rmSync(path), () => writeFileSync(path, bytes.subarray(0, bytes.length - 8)), () => writeFileSync(path, 'SEQUELA-SEARCH')]) {
      spoil();
      expect(readRelease(dir)).toEqual(release);
      expect(writeRelease(release, dir)).toEqual({ id, added: false, changedSince: null });
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  it('read back what was written, and serve it', () => {
    const release = buildRelease(
      tinyPlan([
        tinySource('genes', { genes: Array.from({ length: 5000 }, (_, at) => gene(`HGNC:${at}`, { name: `β ${at} \u2028 “x”`.repeat(20) })) }),
        tinySource('events', { keyEvents: [keyEvent('aop.events:1', { references: ['pubmed:1', 'pubmed:2'] })] }),
      ]),
    );
    expect(writeRelease(release, dir)).toEqual({ id: release.manifest.id, added: true, changedSince: null });
    expect(currentReleaseId(dir)).toBe(release.manifest.id);
    expect(readRelease(dir)).toEqual(release);
    expect(release.report.length).toBe(2);
    expect(leftovers()).toEqual([]);
  });

  it('keep releases side by side and serve the one written last', () => {
    const first = build('first', '2026-01-02');
    const second = build('second', '2025-01-02');
    writeRelease(first, dir);
    writeRelease(second, dir);
    expect(readRelease(dir).manifest.id).toBe(second.manifest.id);
    expect(readRelease(dir, first.manifest.id)).toEqual(first);
    expect(listReleases(dir).map(({ id, current }) => [id, current])).toEqual([
      [first.manifest.id, false],
      [second.manifest.id, true],
    ]);
  });

  it('leave the files of a release that is there already as they are', () => {
    const release = build('same');
    writeRelease(release, dir);
    const table = join(dir, release.manifest.id, 'tables', 'genes.json');
    const before = statSync(table);
    writeRelease(build('other'), dir);
    expect(writeRelease(build('same'), dir).added).toBe(false);
    expect(statSync(table).ino).toBe(before.ino);
    expect(currentReleaseId(dir)).toBe(release.manifest.id);
  });

  it('take over a manifest that says more of the same rows', () => {
    const release = build('same');
    writeRelease(release, dir);
    writeRelease({ ...release, manifest: { ...release.manifest, title: 'A better title' } }, dir);
    expect(readRelease(dir).manifest.title).toBe('A better title');
    expect(leftovers()).toEqual([]);
  });

  it.each(['tables/genes.json', 'report.ndjson', 'manifest.json'])('tell of damage to %s, and a new build repairs it', (file) => {
    const release = build('x');
    writeRelease(release, dir);
    const path = join(dir, release.manifest.id, file);
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, bytes.length >> 1), Buffer.from('?')]));
    expect(() => readRelease(dir)).toThrow(new RegExp(`release ${release.manifest.id}: ${file} is damaged.*build the release again`));
    expect(writeRelease(release, dir).added).toBe(true);
    expect(readRelease(dir)).toEqual(release);
  });

  it('refuse a table that was changed together with its manifest', () => {
    const release = build('x');
    const { id } = writeRelease(release, dir);
    const table = join(dir, id, 'tables', 'genes.json');
    const manifest = join(dir, id, 'manifest.json');
    const sha256 = (): string => createHash('sha256').update(readFileSync(table)).digest('hex');
    const before = sha256();
    writeFileSync(table, readFileSync(table, 'utf8').replace('"name":"x"', '"name":"y"'));
    expect(sha256()).not.toBe(before);
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(before, sha256()));
    expect(() => readRelease(dir)).toThrow(`release ${id}: its manifest.json names other content than its id does`);
    expect(writeRelease(release, dir).added).toBe(true);
    expect(readRelease(dir)).toEqual(release);
  });

  it('say what to do where there is no release, or not the one asked for', () => {
    expect(() => readRelease(join(dir, 'nowhere'))).toThrow('npm run data -- build');
    const { id } = writeRelease(build('x'), dir);
    expect(() => readRelease(dir, 'r-0000000000000000')).toThrow(`there are ${id} in`);
    expect(() => readRelease(dir, '../x')).toThrow('not the id of a release');
  });

  it('refuse a release of another format', () => {
    const release = build('x');
    writeRelease(release, dir);
    const path = join(dir, release.manifest.id, 'manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"formatVersion":3', '"formatVersion":99'));
    expect(() => readRelease(dir)).toThrow('has format 99, this program reads format 3; build it again: `npm run data -- build`');
    expect(listReleases(dir)[0]).toMatchObject({ manifest: null, problem: expect.stringContaining('format 99') });
  });

  it('clear away what dead builds left, and nothing of builds that live', () => {
    const host = hostname().replace(/[^A-Za-z0-9.-]/g, '_');
    const dead = `.building-${host}~999999999~0a`;
    const alive = `.building-${host}~${process.pid}~0b`;
    const elsewhere = '.building-another-host~1~0c';
    for (const name of [dead, alive, elsewhere]) mkdirSync(join(dir, name, 'tables'), { recursive: true });
    writeRelease(build('x'), dir);
    expect(leftovers().sort()).toEqual([alive, elsewhere].sort());
  });

  it('let two builds write the same release at the same moment', async () => {
    const folders = Array.from({ length: 20 }, (_, round) => join(dir, `round-${round}`));
    const children = [0, 1].map(() => startChild('write-same-release.child.ts', folders));
    const outputs = children.map(outputOf);
    await Promise.all(children.map((child) => new Promise((resolve) => child.stdout.once('data', resolve))));
    for (const folder of folders) mkdirSync(folder);
    const ids = (await Promise.all(outputs)).map((output) => output.trim().split('\n').at(-1));
    expect(new Set(ids).size).toBe(1);
    for (const folder of folders) {
      expect(readRelease(folder).manifest.id).toBe(ids[0]);
      expect(readdirSync(folder).sort()).toEqual(['CURRENT', ids[0]].sort());
    }
  }, 60_000);

  it('survive being killed at any moment', async () => {
    const first = build('served before');
    writeRelease(first, dir);
    const served: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      const child = startChild('write-releases.child.ts', [dir]);
      let announced = '';
      await new Promise<void>((resolve) =>
        child.stdout.on('data', (data: Buffer) => {
          announced += data.toString('utf8');
          resolve();
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.on('close', resolve));

      const current = readRelease(dir).manifest.id;
      const lastAnnounced = announced.trim().split('\n').at(-1);
      // What was announced is served, unless the next release had already taken its place.
      if (current !== lastAnnounced) expect(announced).not.toContain(current);
      served.push(current);
      expect(listReleases(dir).filter(({ problem }) => problem !== null)).toEqual([]);
      // The next child builds the same releases: without this it would find them all there.
      for (const { id } of listReleases(dir)) if (id !== current) rmSync(join(dir, id), { recursive: true });
    }
    expect(served).not.toContain(first.manifest.id);
    writeRelease(first, dir);
    expect(leftovers()).toEqual([]);
    expect(readRelease(dir)).toEqual(first);
  }, 60_000);
});

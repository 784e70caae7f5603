import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_PROXIES } from '../fetch/transfer/http-client.ts';
import type { ReportLine } from '../records/release.record.ts';
import { readRelease } from '../release/read-release.ts';
import { currentReleaseId } from '../release/release-folder.ts';
import { sourcesFolder } from '../release/testing/release-inputs.ts';
import { runCli } from './run-cli.ts';

let dir: string;
let releases: string;
let served: string | null;

async function build(sources: string): Promise<{ readonly code: number; readonly err: string }> {
  let err = '';
  const terminal = { out: () => undefined, err: (text: string) => (err += text), live: false };
  const code = await runCli(['build', '--sources', sources], { releaseDir: releases, sourcesDir: join(dir, 'sources'), bulkDir: join(dir, 'bulk'), proxies: NO_PROXIES, workingDir: dir }, terminal);
  return { code, err };
}

/** A folder with links to the real files, but for those that are given: new bytes, or null for a file that is gone. */
function folderWith(changes: Readonly<Record<string, ((real: Buffer) => Buffer) | null>>): string {
  const made = mkdtempSync(join(dir, 'sources-'));
  const real = resolve(sourcesFolder());
  for (const folder of readdirSync(real, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    mkdirSync(join(made, folder.name));
    for (const file of readdirSync(join(real, folder.name), { withFileTypes: true })) {
      const path = `${folder.name}/${file.name}`;
      if (file.isFile() && !(path in changes)) symlinkSync(join(real, path), join(made, path));
    }
  }
  for (const [path, change] of Object.entries(changes)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    if (change !== null) writeFileSync(join(made, path), change(readFileSync(join(real, path))));
  }
  return made;
}

/** Changes the text of a file; `.gz` is unpacked and packed again. */
const text =
  (change: (text: string) => string) =>
  (real: Buffer): Buffer => {
    const packed = real[0] === 0x1f && real[1] === 0x8b;
    const changed = Buffer.from(change((packed ? gunzipSync(real) : real).toString('utf8')));
    return packed ? gzipSync(changed) : changed;
  };

const half = (real: Buffer): Buffer => real.subarray(0, real.length >> 1);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-bad-input-'));
  releases = join(dir, 'releases');
  await runCli(['build'], { releaseDir: releases, sourcesDir: join(dir, 'sources'), bulkDir: join(dir, 'bulk'), proxies: NO_PROXIES, workingDir: dir }, { out: () => undefined, err: () => undefined, live: false });
  served = currentReleaseId(releases);
}, 60_000);
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const COMPLETE_SET = 'hgnc/hgnc_complete_set_2024-10.tsv.gz';
const NEWER_SYMBOLS = 'hgnc/hgnc_symbols_2026-08.txt.gz';
const PLACEMENTS = 'aop-wiki-tables/aop_ke_mie_ao.tsv';
const RELATIONSHIPS = 'aop-wiki-tables/aop_ke_ker.tsv';

describe('a build that cannot use a source', () => {
  it.each([
    ['a gzip cut short', { [NEWER_SYMBOLS]: half }, 'source:hgnc-symbols', NEWER_SYMBOLS, 'cut short'],
    ['a truncated table', { [PLACEMENTS]: half }, 'source:aop-wiki-tables', PLACEMENTS, 'cut short'],
    ['another column', { [COMPLETE_SET]: text((all) => all.replace('symbol', 'sign')) }, 'source:hgnc', COMPLETE_SET, 'lacks the column'],
    ['no UTF-8', { [RELATIONSHIPS]: (real: Buffer) => Buffer.concat([real, Buffer.from([0xff, 0x0a])]) }, 'source:aop-wiki-tables', RELATIONSHIPS, 'UTF-8'],
    ['an empty table', { [RELATIONSHIPS]: () => Buffer.alloc(0) }, 'source:aop-wiki-tables', RELATIONSHIPS, 'empty'],
  ])('for %s names source, file and reason, and keeps the release that is served', async (_, changes, source, file, reason) => {
    const { code, err } = await build(folderWith(changes as Parameters<typeof folderWith>[0]));
    expect(code).toBe(1);
    expect(err).toContain(`Build refused: ${source}: ${file}: `);
    expect(err).toContain(reason);
    expect(err).toContain(`release ${String(served)} is served as before`);
    expect(currentReleaseId(releases)).toBe(served);
    expect(readRelease(releases).manifest.id).toBe(served);
  }, 60_000);

  it('lists all files that are missing, each with the names it may have', async () => {
    const { code, err } = await build(folderWith({ [COMPLETE_SET]: null, [PLACEMENTS]: null, [NEWER_SYMBOLS]: null }));
    expect(code).toBe(1);
    expect(err).toContain('lacks files that a full release is built from');
    expect(err).toContain(`HGNC complete set: hgnc/hgnc_complete_set.txt (or ${COMPLETE_SET})`);
    expect(err).toContain(PLACEMENTS);
    expect(err).not.toContain(NEWER_SYMBOLS);
    expect(err).toContain(`release ${served ?? ''} is served as before`);
  });

  it('names the folder that is not there', async () => {
    expect((await build('nowhere')).err).toContain(`Build refused: sources folder: ${join(dir, 'nowhere')}: lacks files`);
  });
});

describe('a build with faults in single records', () => {
  let report: readonly ReportLine[];
  beforeAll(async () => {
    const { code, err } = await build(
      folderWith({
        [COMPLETE_SET]: text((all) => `${all}${all.split('\n')[1] ?? ''}\n`),
        [PLACEMENTS]: text((all) => `${all}Aop:1\tEvent:142\tBystander\tan event in a role of its own\n`),
        [RELATIONSHIPS]: text((all) => `${all}Aop:1\tEvent:142\tEvent:999999\tRelationship:999999\tadjacent\t9\t1\n`),
      }),
    );
    expect([code, err]).toEqual([0, expect.any(String)]);
    report = readRelease(releases).report;
  }, 60_000);

  const lines = (source: string, about: RegExp): readonly ReportLine[] =>
    report.filter((line) => line.source === source && about.test(`${line.code} ${line.record} ${line.reason}`));

  it('reports an id that stands twice', () => {
    expect(lines('source:hgnc', /duplicate-id/)).toHaveLength(1);
  });

  it('reports a role that nobody knows', () => {
    expect(lines('source:aop-wiki-tables', /Bystander/)).toHaveLength(1);
  });

  it('reports a relationship that leads nowhere', () => {
    expect(lines('source:aop-wiki-tables', /999999/).length).toBeGreaterThan(0);
    expect(readRelease(releases).content.relationships.some(({ id }) => id === 'aop.relationships:999999')).toBe(false);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_PROXIES } from '../fetch/transfer/http-client.ts';
import { currentReleaseId } from '../release/release-folder.ts';
import { runCli } from './run-cli.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-cli-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text), live: false };
  const code = await runCli(args, { releaseDir: join(dir, 'releases'), sourcesDir: join(dir, 'sources'), bulkDir: join(dir, 'bulk'), proxies: NO_PROXIES, workingDir: dir }, terminal);
  return { code, out, err };
}

describe('the command line', () => {
  it('builds the embedded release, serves it, and knows it again', async () => {
    const first = await run('build');
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^r-[0-9a-f]{16}: Embedded release.*CC-BY-4\.0/) });
    const id = currentReleaseId(join(dir, 'releases')) ?? '';
    expect((await run('build')).out).toContain('was already in');
    expect((await run('list')).out).toMatch(new RegExp(`^\\*  ${id}`));
    expect((await run('inspect')).out).toContain('source:il2-iraop (CC-BY-4.0');
    expect((await run('diff', id, id)).out).toContain('Nothing differs.');
  });

  it('keeps the release served before when a build is refused, and says why', async () => {
    await run('build');
    const before = currentReleaseId(join(dir, 'releases'));
    const refused = await run('build', '--sources', 'nowhere');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/Build refused: sources folder: \S+: lacks files[^]*HGNC complete set: hgnc\/hgnc_complete_set\.txt[^]*npm run data -- fetch/);
    expect(refused.err).toContain(`release ${String(before)} is served as before`);
    expect(currentReleaseId(join(dir, 'releases'))).toBe(before);
  });

  it('names source, file and reason for a file that is not what it should be', async () => {
    const tables = ['interaction', 'complex', 'protein', 'gene'].map((name) => `ligand-receptor/${name}_input.csv`);
    for (const path of ['hgnc/hgnc_complete_set_2024-10.tsv.gz', 'cell-ontology/cl.obo', 'aop-wiki-xml/aop-wiki-xml.gz', ...tables]) {
      mkdirSync(join(dir, 'sources', dirname(path)), { recursive: true });
      writeFileSync(join(dir, 'sources', path), 'not gzip');
    }
    const refused = await run('build', '--sources', 'sources');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/source:hgnc: hgnc\/hgnc_complete_set_2024-10\.tsv\.gz: is not a readable gzip/);
    expect(refused.err).toContain('There is still no release');
  });

  it('writes where --out says', async () => {
    expect((await run('build', '--out', 'elsewhere')).code).toBe(0);
    expect(currentReleaseId(join(dir, 'elsewhere'))).not.toBeNull();
    expect(currentReleaseId(join(dir, 'releases'))).toBeNull();
  });

  it('refuses an --out that is a file, without a trace of the program', async () => {
    writeFileSync(join(dir, 'taken'), '');
    const refused = await run('build', '--out', 'taken');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Build refused: EEXIST');
    expect(refused.err).not.toContain(' at ');
  });

  it.each([['fetch'], ['build'], ['inspect'], ['diff'], ['list']])('helps with %s', async (command) => {
    expect(await run(command, '--help')).toMatchObject({ code: 0, out: expect.stringContaining(`npm run data -- ${command}`) });
  });

  it.each([
    [['bild'], "unknown command 'bild'"],
    [['build', '--source', 'x'], "unknown option '--source'"],
    [['build', '--pages', 'x'], "option '--pages' needs '--sources <folder>' as well"],
    [['build', '--sources', 'x', '--tables', 'y'], 'Allowed choices are aop-wiki-tables, aop-wiki-tables-older'],
    [['diff', 'r-0'], "missing required argument 'newer'"],
    [['list', 'extra'], 'too many arguments'],
  ])('answers %j with what is wrong', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('says that a release is not there', async () => {
    expect(await run('inspect', 'r-0123456789abcdef')).toMatchObject({ code: 1, err: expect.stringContaining('not found') });
    expect(await run('inspect')).toMatchObject({ code: 1, err: expect.stringContaining('npm run data -- build') });
  });
});

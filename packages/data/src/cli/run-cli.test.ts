import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { currentReleaseId } from '../release/release-folder.ts';
import { runCli } from './run-cli.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-cli-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

function run(...args: string[]): { readonly code: number; readonly out: string; readonly err: string } {
  let out = '';
  let err = '';
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text), live: false };
  const code = runCli(args, { releaseDir: join(dir, 'releases'), workingDir: dir }, terminal);
  return { code, out, err };
}

describe('the command line', () => {
  it('builds the embedded release, serves it, and knows it again', () => {
    const first = run('build');
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^r-[0-9a-f]{16}: Embedded release.*CC-BY-4\.0/) });
    const id = currentReleaseId(join(dir, 'releases')) ?? '';
    expect(run('build').out).toContain('was already in');
    expect(run('list').out).toMatch(new RegExp(`^\\*  ${id}`));
    expect(run('inspect').out).toContain('source:il2-iraop (CC-BY-4.0');
    expect(run('diff', id, id).out).toContain('Nothing differs.');
  });

  it('keeps the release served before when a build is refused, and says why', () => {
    run('build');
    const before = currentReleaseId(join(dir, 'releases'));
    const refused = run('build', '--sources', 'nowhere');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/Build refused: source:hgnc: hgnc\/\S+: the file is missing/);
    expect(refused.err).toContain(`release ${String(before)} is served as before`);
    expect(currentReleaseId(join(dir, 'releases'))).toBe(before);
  });

  it('names source, file and reason for a file that is not what it should be', () => {
    mkdirSync(join(dir, 'sources', 'hgnc'), { recursive: true });
    writeFileSync(join(dir, 'sources', 'hgnc', 'hgnc_complete_set_2024-10.tsv.gz'), 'not gzip');
    const refused = run('build', '--sources', 'sources');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/source:hgnc: hgnc\/hgnc_complete_set_2024-10\.tsv\.gz: is not a readable gzip/);
    expect(refused.err).toContain('There is still no release');
  });

  it('writes where --out says', () => {
    expect(run('build', '--out', 'elsewhere').code).toBe(0);
    expect(currentReleaseId(join(dir, 'elsewhere'))).not.toBeNull();
    expect(currentReleaseId(join(dir, 'releases'))).toBeNull();
  });

  it('refuses an --out that is a file, without a trace of the program', () => {
    writeFileSync(join(dir, 'taken'), '');
    const refused = run('build', '--out', 'taken');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Build refused: EEXIST');
    expect(refused.err).not.toContain(' at ');
  });

  it.each([['build'], ['inspect'], ['diff'], ['list']])('helps with %s', (command) => {
    expect(run(command, '--help')).toMatchObject({ code: 0, out: expect.stringContaining(`npm run data -- ${command}`) });
  });

  it.each([
    [['bild'], "unknown command 'bild'"],
    [['build', '--source', 'x'], "unknown option '--source'"],
    [['build', '--pages', 'x'], "option '--pages' needs '--sources <folder>' as well"],
    [['build', '--sources', 'x', '--tables', 'y'], 'Allowed choices are aop-wiki-tables, aop-wiki-tables-older'],
    [['diff', 'r-0'], "missing required argument 'newer'"],
    [['list', 'extra'], 'too many arguments'],
  ])('answers %j with what is wrong', (args, message) => {
    const { code, err } = run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('says that a release is not there', () => {
    expect(run('inspect', 'r-0123456789abcdef')).toMatchObject({ code: 1, err: expect.stringContaining('not found') });
    expect(run('inspect')).toMatchObject({ code: 1, err: expect.stringContaining('npm run data -- build') });
  });
});

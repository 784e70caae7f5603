/**
 * Builds the full release once for all release tests of this package, anew at every run, with the
 * builder that a reader of the README starts. Jest runs it before the first test. Where it fails, every
 * test that needs the release says why, and tests of other packages still run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILDER = join(import.meta.dirname, '../../data/src/cli/main.ts');

function folder(name) {
  const path = process.env[name];
  if (path) return path;
  throw new Error(`${name} is not set: run the release tests with npm run test:release -- --sources <folder> --pages <folder>`);
}

function build() {
  const inputs = ['--sources', folder('SEQUELA_SOURCES'), '--pages', folder('SEQUELA_PAGES')];
  const dir = mkdtempSync(join(tmpdir(), 'sequela-facts-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', BUILDER, 'build', ...inputs, '--out', dir], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The full release was not built:\n${stdout}${stderr}`);
  return dir;
}

export default function buildFullRelease() {
  try {
    process.env['SEQUELA_BUILT_RELEASE'] = build();
  } catch (error) {
    process.env['SEQUELA_BUILD_FAULT'] = error.message;
  }
}

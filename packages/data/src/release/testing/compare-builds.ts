import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf, startChild } from './run-child.ts';

/**
 * Builds one release twice, in processes that differ in folder, time zone, locale and user, and
 * answers what each printed: the id, then every file with its checksum.
 */
export async function buildTwice(inputs: readonly string[]): Promise<readonly [string, string]> {
  const dir = mkdtempSync(join(tmpdir(), 'sequela-same-'));
  const build = (name: string, cwd: string, env: Record<string, string>): Promise<string> =>
    outputOf(startChild('build.child.ts', [join(dir, name), ...inputs], { cwd, env }));
  try {
    const here = await build('here', dir, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    const there = await build('there', '/', { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C', HOME: dir, USER: 'nobody' });
    return [here, there];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

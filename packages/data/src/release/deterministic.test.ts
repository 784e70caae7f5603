import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { outputOf, startChild } from './testing/run-child.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-same-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('a release', () => {
  it('has the same bytes wherever it is built, in any time zone and locale', async () => {
    const build = (name: string, cwd: string, env: Record<string, string>): Promise<string> =>
      outputOf(startChild('build-embedded.child.ts', [join(dir, name)], { cwd, env }));
    const here = await build('here', dir, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    const there = await build('there', '/', { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C', HOME: dir, USER: 'nobody' });
    expect(here).toBe(there);
    expect(here).toMatch(/^r-[0-9a-f]{16}\n/);
    expect(here).toMatch(/^aops\.json [0-9a-f]{64}$/m);
  }, 60_000);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentReleaseId } from '@sequela/data';
import { openStore } from './open-store.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-open-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const editManifest = (more: Readonly<Record<string, unknown>>): void => {
  const path = join(dir, currentReleaseId(dir) ?? '', 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, ...more }));
};

describe('openStore', () => {
  it('builds the embedded release where there is none, and serves it as it is afterwards', async () => {
    const { manifest } = await openStore(dir);
    expect(manifest).toMatchObject({ kind: 'EMBEDDED', licence: 'CC-BY-4.0', licenceNote: null });
    editManifest({ title: 'not built again' });
    expect((await openStore(dir)).manifest.title).toBe('not built again');
  });

  it.each([{ embeddedFingerprint: 'that of older data' }, { formatVersion: 1 }])('builds an embedded release with %j again', async (old) => {
    editManifest({ ...old, title: 'stale' });
    expect((await openStore(dir)).manifest.title).toMatch(/^Embedded release/);
  });

  it('leaves a full release as it is, and says how to build one of another format again', async () => {
    editManifest({ kind: 'FULL', embeddedFingerprint: null, title: 'full' });
    expect((await openStore(dir)).manifest.title).toBe('full');
    editManifest({ formatVersion: 1 });
    await expect(openStore(dir)).rejects.toThrow(/has format 1.*npm run data -- build/);
  });
});

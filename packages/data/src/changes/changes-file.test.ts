import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release } from '../records/release.record.ts';
import { buildRelease } from '../release/build-release.ts';
import { aop, tinyPlan, tinySource } from '../release/testing/tiny-sources.ts';
import { writeRelease } from '../release/write-release.ts';
import { CHANGES, readChanges } from './changes-file.ts';

const release = (...ids: readonly string[]): Release => buildRelease(tinyPlan([tinySource('aops', { aops: ids.map((id) => aop(id)) })]));
const [first, second, third] = [release('aop:1'), release('aop:1', 'aop:2'), release('aop:2')];

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-changes-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const aopsOf = (id: string): readonly unknown[] => readChanges(dir, id).map(({ from, records }) => [from.id, ...records.filter(({ type }) => type === 'Aop').map((change) => `${change.kind} ${change.id}`)]);

describe('changes kept beside releases', () => {
  it('are none of the first release', () => {
    expect(writeRelease(first, dir).changedSince).toBeNull();
    expect(readChanges(dir, first.manifest.id)).toEqual([]);
  });

  it('lead from release to release, newest first', () => {
    for (const each of [first, second, third]) writeRelease(each, dir);
    expect(aopsOf(third.manifest.id)).toEqual([
      [second.manifest.id, 'REMOVED aop:1'],
      [first.manifest.id, 'ADDED aop:2'],
    ]);
  });

  it('stay as they are when the same release is built again, and end when releases go round', () => {
    for (const each of [first, second, second]) writeRelease(each, dir);
    expect(aopsOf(second.manifest.id)).toEqual([[first.manifest.id, 'ADDED aop:2']]);
    writeRelease(first, dir);
    expect(aopsOf(first.manifest.id)).toEqual([
      [second.manifest.id, 'REMOVED aop:2'],
      [first.manifest.id, 'ADDED aop:2'],
    ]);
  });

  it('are none where the release before cannot be read, which keeps no release from being served', () => {
    writeRelease(first, dir);
    writeFileSync(join(dir, first.manifest.id, 'manifest.json'), 'damaged');
    expect(writeRelease(second, dir)).toMatchObject({ id: second.manifest.id, changedSince: null });
    expect(readChanges(dir, second.manifest.id)).toEqual([]);
  });

  it('that are damaged end the way back', () => {
    for (const each of [first, second, third]) writeRelease(each, dir);
    writeFileSync(join(dir, CHANGES, `${second.manifest.id}.json`), '{');
    expect(aopsOf(third.manifest.id)).toEqual([[second.manifest.id, 'REMOVED aop:1']]);
    expect(readdirSync(join(dir, CHANGES))).toHaveLength(2);
  });
});

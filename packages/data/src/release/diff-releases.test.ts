import { describe, expect, it } from '@jest/globals';
import type { AopEventRecord } from '../records/aop.record.ts';
import type { Release, ReleaseContent } from '../records/release.record.ts';
import { buildRelease } from './build-release.ts';
import { diffReleases } from './diff-releases.ts';
import { aop, keyEvent, tinyPlan, tinySource } from './testing/tiny-sources.ts';

const build = (tables: Partial<ReleaseContent>): Release => buildRelease(tinyPlan([tinySource('events', tables)]));

const member = (event: string, role: AopEventRecord['role']): AopEventRecord => ({
  aop: 'aop:1',
  event,
  role,
  essentialityCall: null,
  essentialityText: null,
  sources: ['source:events'],
});

describe('diffReleases', () => {
  it('finds nothing between a release and itself', () => {
    const release = build({ aops: [aop('aop:1')] });
    expect(diffReleases(release, release)).toMatchObject({ tables: [], roleChanges: [] });
  });

  it('lists what came, went, changed and was renamed, in order', () => {
    const older = build({ keyEvents: [keyEvent('aop.events:1'), keyEvent('aop.events:2'), keyEvent('aop.events:3')] });
    const newer = build({
      keyEvents: [
        keyEvent('aop.events:10'),
        keyEvent('aop.events:9'),
        keyEvent('aop.events:2', { title: 'renamed' }),
        keyEvent('aop.events:3', { level: 'ORGAN' }),
      ],
    });
    const diff = diffReleases(older, newer);
    expect(diff).toMatchObject({ from: older.manifest.id, to: newer.manifest.id });
    expect(diff.tables.find(({ table }) => table === 'keyEvents')).toEqual({
      table: 'keyEvents',
      added: ['aop.events:9', 'aop.events:10'],
      removed: ['aop.events:1'],
      changed: ['aop.events:2', 'aop.events:3'],
      renamed: [{ id: 'aop.events:2', from: 'event aop.events:2', to: 'renamed' }],
    });
  });

  it('tells a change of role from an event that came or went', () => {
    const tables = { aops: [aop('aop:1')], keyEvents: [keyEvent('aop.events:1'), keyEvent('aop.events:2')] };
    const older = build({ ...tables, aopEvents: [member('aop.events:1', 'KEY_EVENT')] });
    const newer = build({
      ...tables,
      aopEvents: [member('aop.events:1', 'ADVERSE_OUTCOME'), member('aop.events:2', 'KEY_EVENT')],
    });
    expect(diffReleases(older, newer).roleChanges).toEqual([
      { aop: 'aop:1', event: 'aop.events:1', from: ['KEY_EVENT'], to: ['ADVERSE_OUTCOME'] },
    ]);
  });
});

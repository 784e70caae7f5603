import { describe, expect, it } from '@jest/globals';
import type { AopEventRecord } from '../records/aop.record.ts';
import type { Release, ReleaseContent } from '../records/release.record.ts';
import { buildRelease } from '../release/build-release.ts';
import { TABLE_NAMES } from '../release/table-keys.ts';
import { aop, keyEvent, tinyPlan, tinySource } from '../release/testing/tiny-sources.ts';
import { NODE_TABLE } from '../store/embedded/node-tables.ts';
import { compareReleases } from './compare-releases.ts';
import { PLACES } from './places.table.ts';

const build = (tables: Partial<ReleaseContent>): Release => buildRelease(tinyPlan([tinySource('events', tables)]));

const member = (event: string, role: AopEventRecord['role']): AopEventRecord => ({ aop: 'aop:1', event, role, essentialityCall: null, essentialityText: null, sources: ['source:events'] });

describe('compareReleases', () => {
  it('finds nothing between a release and itself', () => {
    const release = build({ aops: [aop('aop:1')] });
    expect(compareReleases(release, release).records).toEqual([]);
  });

  it('tells what came, what went under its last name, and which fields differ', () => {
    const older = build({ keyEvents: [keyEvent('aop.events:1'), keyEvent('aop.events:2', { level: 'CELLULAR' })] });
    const newer = build({ keyEvents: [keyEvent('aop.events:2', { title: 'Renamed', level: null }), keyEvent('aop.events:10')] });
    const { from, to, records } = compareReleases(older, newer);
    expect([from.id, to]).toEqual([older.manifest.id, newer.manifest.id]);
    expect(records.filter(({ type }) => type === 'KeyEvent')).toEqual([
      { type: 'KeyEvent', id: 'aop.events:1', name: 'event aop.events:1', kind: 'REMOVED', fields: [] },
      {
        type: 'KeyEvent',
        id: 'aop.events:2',
        name: 'Renamed',
        kind: 'CHANGED',
        fields: expect.arrayContaining([
          { field: 'title', member: null, before: 'event aop.events:2', after: 'Renamed' },
          { field: 'level', member: null, before: 'CELLULAR', after: null },
        ]),
      },
      { type: 'KeyEvent', id: 'aop.events:10', name: 'event aop.events:10', kind: 'ADDED', fields: [] },
    ]);
  });

  it('counts a change of place as a change of the record that has it', () => {
    const tables = { aops: [aop('aop:1')], keyEvents: [keyEvent('aop.events:1'), keyEvent('aop.events:2'), keyEvent('aop.events:3')] };
    const older = build({ ...tables, aopEvents: [member('aop.events:1', 'KEY_EVENT'), member('aop.events:3', 'KEY_EVENT')] });
    const newer = build({ ...tables, aopEvents: [member('aop.events:1', 'ADVERSE_OUTCOME'), member('aop.events:2', 'KEY_EVENT')] });
    const change = compareReleases(older, newer).records.find(({ type }) => type === 'Aop');
    expect(change).toMatchObject({ id: 'aop:1', kind: 'CHANGED' });
    expect([...(change?.fields ?? [])].sort((left, right) => (left.member ?? '').localeCompare(right.member ?? ''))).toEqual([
      { field: 'keyEvents', member: 'aop.events:1', before: 'role: KEY_EVENT', after: 'role: ADVERSE_OUTCOME' },
      { field: 'keyEvents', member: 'aop.events:2', before: null, after: 'role: KEY_EVENT' },
      { field: 'keyEvents', member: 'aop.events:3', before: 'role: KEY_EVENT', after: null },
    ]);
  });

  it('looks at every table but the taxa', () => {
    const looked = [...Object.values(NODE_TABLE), ...PLACES.map(({ table }) => table), 'taxa'];
    expect([...looked].sort()).toEqual([...TABLE_NAMES]);
  });
});

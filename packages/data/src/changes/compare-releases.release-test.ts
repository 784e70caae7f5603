import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildRelease } from '../release/build-release.ts';
import { fullPlan } from '../release/full-plan.ts';
import { pagesFolder, sourcesFolder } from '../release/testing/release-inputs.ts';
import { compareReleases } from './compare-releases.ts';
import type { ChangeKind, ChangedType, ReleaseChanges } from './release-changes.ts';

// Counts and ids as the README of the older tables gives them.
describe('what changed between the older and the newer tables of AOP-Wiki', () => {
  let changes: ReleaseChanges;
  beforeAll(() => {
    const build = (tables: 'aop-wiki-tables' | 'aop-wiki-tables-older') => buildRelease(fullPlan({ sources: sourcesFolder(), pages: pagesFolder(), tables }));
    changes = compareReleases(build('aop-wiki-tables-older'), build('aop-wiki-tables'));
  }, 120_000);

  const count = (type: ChangedType, kind: ChangeKind): number => changes.records.filter((change) => change.type === type && change.kind === kind).length;

  it('is 43 AOPs, 78 events and 177 relationships that came, seven events and 16 relationships that went', () => {
    expect([count('Aop', 'ADDED'), count('KeyEvent', 'ADDED'), count('KeyEventRelationship', 'ADDED')]).toEqual([43, 78, 177]);
    expect([count('Aop', 'REMOVED'), count('KeyEvent', 'REMOVED'), count('KeyEventRelationship', 'REMOVED')]).toEqual([0, 7, 16]);
  });

  it('is 35 events that were renamed', () => {
    expect(changes.records.filter(({ type, fields }) => type === 'KeyEvent' && fields.some(({ field }) => field === 'title'))).toHaveLength(35);
  });

  it('is three events in another role in their AOP', () => {
    const roles = changes.records.flatMap(({ id, type, fields }) => (type === 'Aop' ? fields.flatMap(({ field, member, before, after }) => (field === 'keyEvents' && before?.startsWith('role: ') === true && after?.startsWith('role: ') === true ? [[id, member]] : [])) : []));
    expect(roles).toEqual([
      ['aop:4', 'aop.events:990'],
      ['aop:400', 'aop.events:1757'],
      ['aop:400', 'aop.events:1888'],
    ]);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { TableName } from '../records/release.record.ts';
import { buildRelease } from './build-release.ts';
import { diffReleases } from './diff-releases.ts';
import type { ReleaseDiff, TableDiff } from './diff-releases.ts';
import { fullPlan } from './full-plan.ts';
import { pagesFolder, sourcesFolder } from './testing/release-inputs.ts';

// Counts and ids as the README of the older tables gives them.
describe('the older and the newer tables of AOP-Wiki', () => {
  let diff: ReleaseDiff;
  beforeAll(() => {
    const build = (tables: 'aop-wiki-tables' | 'aop-wiki-tables-older') =>
      buildRelease(fullPlan({ sources: sourcesFolder(), pages: pagesFolder(), tables }));
    diff = diffReleases(build('aop-wiki-tables-older'), build('aop-wiki-tables'));
  }, 120_000);

  const of = (table: TableName): TableDiff | undefined => diff.tables.find((found) => found.table === table);

  it('differ by 43 AOPs, 78 events and 177 relationships that came', () => {
    expect(of('aops')?.added).toHaveLength(43);
    expect(of('keyEvents')?.added).toHaveLength(78);
    expect(of('relationships')?.added).toHaveLength(177);
  });

  it('differ by seven events and 16 relationships that went, and no AOP', () => {
    expect(of('aops')?.removed).toEqual([]);
    expect(of('keyEvents')?.removed).toEqual([965, 966, 967, 1067, 1069, 1268, 1753].map((id) => `aop.events:${id}`));
    expect(of('relationships')?.removed).toHaveLength(16);
  });

  it('differ by 35 events that were renamed', () => {
    expect(of('keyEvents')?.renamed).toHaveLength(35);
  });

  it('differ by three roles', () => {
    expect(diff.roleChanges.map(({ aop, event }) => [aop, event])).toEqual([
      ['aop:4', 'aop.events:990'],
      ['aop:400', 'aop.events:1757'],
      ['aop:400', 'aop.events:1888'],
    ]);
  });
});

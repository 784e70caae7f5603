import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Release } from '../records/release.record.ts';
import { describeIdentify } from './contract/identify.contract.ts';
import { describeLinks } from './contract/links.contract.ts';
import { describeLists } from './contract/lists.contract.ts';
import { describeSearch } from './contract/search.contract.ts';
import { smallRelease } from './contract/small.release.ts';
import type { Store } from './store.ts';

/** What every store must answer, whether at once or by promises. A new store passes this before it serves. */
export function describeStore(name: string, create: (release: Release) => Store): void {
  describe(name, () => {
    let store: Store;
    beforeAll(() => {
      store = create(smallRelease());
    });

    it('carries the manifest of its release', () => {
      expect(store.manifest).toEqual(smallRelease().manifest);
    });

    it('answers with records in the order of the keys, null for what it does not have', async () => {
      const records = await store.records('KeyEvent', ['aop.events:30', 'aop.events:99', 'aop.events:2', 'aop.events:30']);
      expect(records.map((record) => record?.title ?? null)).toEqual(['Omega', null, 'event aop.events:2', 'Omega']);
    });

    it('has an adverse outcome for each event that is one somewhere, and for no other', async () => {
      const outcomes = await store.records('AdverseOutcome', ['aop.events:30', 'aop.events:10']);
      expect(outcomes).toEqual([{ type: 'AdverseOutcome', id: 'aop.events:30', title: 'Omega', sources: ['source:test'] }, null]);
    });

    it('answers no keys with nothing', async () => {
      expect([await store.records('Gene', []), await store.links('genesOfEvent', []), await store.identify([])]).toEqual([[], [], []]);
    });

    it('finds the paths from event to event, and none from where nothing leads', async () => {
      const request = { to: 'aop.events:30', maxLength: 8, first: 5 };
      const { paths, complete } = await store.paths({ ...request, from: 'aop.events:2' });
      expect(paths.map(({ steps, withinAops }) => [steps.map((step) => step.relationship), withinAops])).toEqual([
        [['aop.relationships:9', 'aop.relationships:10', 'aop.relationships:12'], ['aop:2']],
      ]);
      expect(complete).toBe(true);
      expect(await store.paths({ ...request, from: 'aop.events:4' })).toEqual({ paths: [], complete: true });
    });

    describeLinks(() => store);
    describeLists(() => store);
    describeIdentify(() => store);
    describeSearch(() => store);
  });
}

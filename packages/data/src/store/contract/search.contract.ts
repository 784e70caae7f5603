import { describe, expect, it } from '@jest/globals';
import type { Store } from '../store.ts';

/** What every store must answer to a search; how well it ranks is measured apart. */
export function describeSearch(storeOf: () => Store): void {
  describe('search', () => {
    it('finds records by symbol, by identifier and by title, in any case', async () => {
      const found = await Promise.all(['il2', 'hgnc:6001', 'HEPATOTOXICITY'].map((text) => storeOf().search({ text, first: 1 })));
      expect(found.map(({ hits }) => hits.map(({ id, kind }) => [id, kind]))).toEqual([
        [['HGNC:6001', 'EXACT_SYMBOL']],
        [['HGNC:6001', 'EXACT_ID']],
        [['aop.events:3', 'EXACT_SYMBOL']],
      ]);
    });

    it('finds only the types that are asked for, and counts all', async () => {
      const { hits, totalCount, countsByType } = await storeOf().search({ text: 'omega', types: ['Aop'] });
      expect([hits.map(({ type }) => type), totalCount]).toEqual([['Aop', 'Aop'], 2]);
      expect(countsByType).toEqual(expect.arrayContaining([{ type: 'Aop', count: 2 }, { type: 'KeyEvent', count: 1 }, { type: 'AdverseOutcome', count: 1 }]));
    });

    it('answers nothing with nothing, and refuses a page that cannot be', async () => {
      expect(await storeOf().search({ text: '' })).toMatchObject({ hits: [], totalCount: 0, topHit: null });
      await expect((async () => storeOf().search({ text: 'omega', first: 0 }))()).rejects.toThrow(/ask for 1 to 500 hits/u);
    });
  });
}

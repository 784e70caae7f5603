import { describe, expect, it } from '@jest/globals';
import { missingFields } from './missing-field.ts';

describe('missingFields', () => {
  it('reads what the API says', () =>
    expect(missingFields({ missing: [{ field: 'KeyEvent.cytokines', wouldComeFrom: 'AOP-Wiki genes' }, { field: 'Gene.receptors', wouldComeFrom: null }] })).toEqual([
      { field: 'KeyEvent.cytokines', wouldComeFrom: 'AOP-Wiki genes' },
      { field: 'Gene.receptors', wouldComeFrom: null },
    ]));
  it('takes nothing from other shapes', () => {
    expect(missingFields(undefined)).toEqual([]);
    expect(missingFields({ missing: 'all' })).toEqual([]);
    expect(missingFields({ missing: [null, 3, { field: 7 }] })).toEqual([]);
  });
});

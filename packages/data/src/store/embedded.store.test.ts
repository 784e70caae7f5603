import { describe, expect, it } from '@jest/globals';
import { smallRelease } from './contract/small.release.ts';
import { createEmbeddedStore } from './embedded.store.ts';
import { describeStore } from './store.contract.ts';

describeStore('embedded store', createEmbeddedStore);

describe('embedded store, read by one key', () => {
  const store = createEmbeddedStore(smallRelease());

  it('answers at once, with the very rows that a batch gets', () => {
    expect(store.answersAtOnce).toBe(true);
    expect(store.one('Gene', 'HGNC:6001')).toBe(store.records('Gene', ['HGNC:6001'])[0]);
    expect(store.linksOf('eventsOfAop', 'aop:2')).toBe(store.links('eventsOfAop', ['aop:2'])[0]);
    expect(store.one('Gene', 'HGNC:1')).toBeNull();
  });

  it('shares one list, which nobody can change, among all that lead nowhere', () => {
    expect(store.linksOf('genesOfEvent', 'nowhere')).toBe(store.linksOf('claimsOfGene', 'nowhere'));
    expect(Object.isFrozen(store.linksOf('genesOfEvent', 'nowhere'))).toBe(true);
  });

  it('makes an unfiltered list once', () => {
    expect(store.list('Gene', {})).toBe(store.list('Gene', { filter: {} }));
  });
});

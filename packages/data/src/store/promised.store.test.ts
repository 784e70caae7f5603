import { describe, expect, it } from '@jest/globals';
import { smallRelease } from './contract/small.release.ts';
import { createEmbeddedStore } from './embedded.store.ts';
import { createPromisedStore } from './promised.store.ts';
import { describeStore } from './store.contract.ts';

describeStore('promised store', (release) => createPromisedStore(createEmbeddedStore(release)));

describe('promised store', () => {
  it('answers after everything that is ready has run, promises included', async () => {
    const store = createPromisedStore(createEmbeddedStore(smallRelease()));
    const order: string[] = [];
    const answer = Promise.resolve(store.records('Gene', ['HGNC:6001'])).then(() => order.push('answer'));
    await Promise.resolve().then(() => order.push('promise')).then(() => order.push('promise of a promise'));
    await answer;
    expect(order).toEqual(['promise', 'promise of a promise', 'answer']);
  });

  it('remembers its calls until it is told to forget them', async () => {
    const store = createPromisedStore(createEmbeddedStore(smallRelease()));
    await store.links('genesOfEvent', ['aop.events:3', 'aop.events:10']);
    await store.identify(['il2']);
    await store.list('Aop', {});
    expect(store.calls).toEqual([
      { method: 'links', of: 'genesOfEvent', keys: 2 },
      { method: 'identify', of: '', keys: 1 },
      { method: 'list', of: 'Aop', keys: 0 },
    ]);
    store.resetCalls();
    expect(store.calls).toEqual([]);
    expect(store.answersAtOnce).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createMemoryDocuments } from '@sequela/data/testing';
import { PersistedQueryCache } from './persisted-query-cache.ts';

const SAVED = { document: '{\n  release {\n    id\n  }\n}', variables: {}, title: 'The release', savedAt: '2026-11-23T08:00:00.000Z', savedRelease: 'r-00000000000000aa' };

describe('the cache of persisted queries', () => {
  it('has what was registered, then what was saved', async () => {
    const documents = createMemoryDocuments();
    const { textHash } = await documents.save(SAVED);
    const cache = new PersistedQueryCache(documents);
    expect(await cache.get(`apq:${textHash}`)).toBe(SAVED.document);
    expect(await cache.get(`apq:${'0'.repeat(64)}`)).toBeUndefined();
    await cache.set('apq:some-hash', '{ registered }');
    expect(await cache.get('apq:some-hash')).toBe('{ registered }');
    expect(await documents.count()).toBe(1);
  });

  it('does not grow without end: what was registered first makes room', async () => {
    const cache = new PersistedQueryCache(undefined);
    const text = 'x'.repeat(100_000);
    for (let at = 0; at < 200; at += 1) await cache.set(`apq:${at}`, text);
    expect(await cache.get('apq:0')).toBeUndefined();
    expect(await cache.get('apq:199')).toBe(text);
    let kept = 0;
    for (let at = 0; at < 200; at += 1) if ((await cache.get(`apq:${at}`)) !== undefined) kept += 1;
    expect(kept).toBeLessThan(100);
  });
});

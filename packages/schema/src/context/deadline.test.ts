import { describe, expect, it } from '@jest/globals';
import { createEmbeddedStore, type Store } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { graphql } from 'graphql';
import { createApiContext, createDeadline, createGraph } from '../index.ts';

const schema = createGraph();
const inner = createEmbeddedStore(buildRelease(embeddedPlan()));
const STEP_MS = 130;
const MOST_MS = 5000;

/** Asks over a store each call of which takes its time; how many of a kind were made, and what came of it. */
async function asked(method: 'search' | 'paths' | 'list' | 'identify' | 'changes', source: string): Promise<{ readonly calls: number; readonly passed: boolean }> {
  let now = 0;
  let calls = 0;
  const store = new Proxy<Store>(inner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== method || typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        calls += 1;
        now += STEP_MS;
        return Reflect.apply(value, target, given);
      };
    },
  });
  const deadline = createDeadline(MOST_MS, () => now);
  await graphql({ schema, source, contextValue: createApiContext(store, { deadline }) });
  return { calls, passed: deadline.passed };
}

const many = (times: number, field: string): string => `{ ${Array.from({ length: times }, (_, at) => `a${at}: ${field}`).join(' ')} }`;

describe('the deadline of an answer', () => {
  it.each([
    ['search', 'search(text: "IL2") { totalCount }'],
    ['paths', 'paths(from: "iraop.events:ke-jak-stat5", to: "iraop.events:ao-skin-rash") { complete }'],
    ['list', 'aops(first: 1) { totalCount }'],
    ['identify', 'aop(id: "iraop:skin-rush") { id }'],
    ['identify', 'nodes(ids: ["iraop:skin-rash"]) { id }'],
    ['identify', 'genes(first: 1, symbols: ["IL2"]) { totalCount }'],
    ['identify', 'enrichment(genes: ["IL2"]) { tested }'],
    ['changes', 'aop(id: "iraop:skin-rash") { changedSince { field } }'],
  ] as const)('ends an answer between calls of %s: %s', async (method, field) => {
    const { calls, passed } = await asked(method, many(49, field));
    expect(passed).toBe(true);
    expect(calls).toBe(Math.floor(MOST_MS / STEP_MS) + 1);
  });

  it('is looked at after a call too: one that took all the time is not gone on from', async () => {
    expect(await asked('search', many(38, 'search(text: "IL2") { totalCount }'))).toEqual({ calls: 38, passed: false });
    expect(await asked('search', many(39, 'search(text: "IL2") { totalCount }'))).toEqual({ calls: 39, passed: true });
  });
});

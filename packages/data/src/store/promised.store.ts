import { setImmediate as nextMacrotask } from 'node:timers/promises';
import type { Store } from './store.ts';

/** One call of a method of a store. */
export interface StoreCall {
  readonly method: 'records' | 'links' | 'list' | 'identify' | 'paths' | 'search' | 'changes';
  /** Node type or link that was asked for; empty where an identifier of any type was. */
  readonly of: string;
  /** Keys asked for at once; 0 for a list, for paths, for a search or for changes. */
  readonly keys: number;
}

/** A store that answers with promises, and remembers what it was asked. */
export interface PromisedStore extends Store {
  readonly answersAtOnce: false;
  /** Every call since the store was created or its count was last reset, in order. */
  readonly calls: readonly StoreCall[];
  resetCalls(): void;
}

/**
 * A second way to answer the same questions: each answer comes after the running code and all its
 * promises are done, as it would from a database. Tests put it under the resolvers to see that they
 * batch; it is not made to serve.
 */
export function createPromisedStore(inner: Store): PromisedStore {
  const calls: StoreCall[] = [];
  const later = async <T>(call: StoreCall, answer: () => T | Promise<T>): Promise<T> => {
    calls.push(call);
    await nextMacrotask();
    return answer();
  };
  return {
    manifest: inner.manifest,
    answersAtOnce: false,
    calls,
    resetCalls: () => {
      calls.length = 0;
    },
    records: (type, ids) => later({ method: 'records', of: type, keys: ids.length }, () => inner.records(type, ids)),
    links: (link, ids) => later({ method: 'links', of: link, keys: ids.length }, () => inner.links(link, ids)),
    list: (type, request) => later({ method: 'list', of: type, keys: 0 }, () => inner.list(type, request)),
    identify: (texts, type) =>
      later({ method: 'identify', of: type ?? '', keys: texts.length }, () => inner.identify(texts, type)),
    paths: (request) => later({ method: 'paths', of: '', keys: 0 }, () => inner.paths(request)),
    search: (request) => later({ method: 'search', of: '', keys: 0 }, () => inner.search(request)),
    changes: () => later({ method: 'changes', of: '', keys: 0 }, () => inner.changes()),
  };
}

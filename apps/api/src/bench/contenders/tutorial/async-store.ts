import type { Store } from '@sequela/data';

/** A store as a database client would be: every answer is a promise, so that DataLoader batches. */
export const createAsyncStore = (inner: Store): Store => ({
  manifest: inner.manifest,
  answersAtOnce: false,
  records: async (type, ids) => inner.records(type, ids),
  links: async (link, ids) => inner.links(link, ids),
  list: async (type, request) => inner.list(type, request),
  identify: async (texts, type) => inner.identify(texts, type),
  paths: async (request) => inner.paths(request),
  search: async (request) => inner.search(request),
  changes: async () => inner.changes(),
});

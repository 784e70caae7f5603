import type { FieldCoverage, Store } from '@sequela/data';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets: the release's store, its loaders, and a place to say what is missing. */
export interface ApiContext {
  readonly store: Store;
  readonly loaders: Loaders;
  /** Fields met in this request that no source of the release fills; sent as `extensions.missing`. */
  readonly missing: Map<string, FieldCoverage>;
}

export const createApiContext = (store: Store): ApiContext => ({
  store,
  loaders: createLoaders(store),
  missing: new Map(),
});

const coverageByStore = new WeakMap<Store, ReadonlyMap<string, FieldCoverage>>();

function coverageOf(store: Store): ReadonlyMap<string, FieldCoverage> {
  const known = coverageByStore.get(store);
  if (known) return known;
  const unfilled = store.manifest.coverage.filter((entry) => entry.filled === 0);
  const made = new Map(unfilled.map((entry) => [entry.field, entry]));
  coverageByStore.set(store, made);
  return made;
}

/** Notes that a field came out empty; remembered only where no record of the release has it. */
export function noteMissing(context: ApiContext, field: string): void {
  const coverage = coverageOf(context.store).get(field);
  if (coverage) context.missing.set(field, coverage);
}

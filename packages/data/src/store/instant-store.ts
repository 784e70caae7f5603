import type { NodeRecords, NodeType } from '../records/release.record.ts';
import type { ReleaseChanges } from '../changes/release-changes.ts';
import type { CausalPaths, PathRequest } from '../network/causal-paths.ts';
import type { SearchAnswer, SearchRequest } from '../search/search.ts';
import type { LinkName, StoreLinks } from './store.links.ts';
import type { ListRequest } from './store.queries.ts';
import type { Identification, Store } from './store.ts';

/**
 * A store whose every answer is there at once. The two reads by a single key are the hot path of
 * the resolvers: one map read each, and nothing allocated.
 */
export interface InstantStore extends Store {
  readonly answersAtOnce: true;
  /** The record of a canonical id; null where the release has none. */
  one<T extends NodeType>(type: T, id: string): NodeRecords[T] | null;
  /** The rows that a record leads to, in their final order. Shared: never to be changed. */
  linksOf<L extends LinkName>(link: L, id: string): readonly StoreLinks[L][];
  records<T extends NodeType>(type: T, ids: readonly string[]): readonly (NodeRecords[T] | null)[];
  links<L extends LinkName>(link: L, ids: readonly string[]): readonly (readonly StoreLinks[L][])[];
  list<T extends NodeType>(type: T, request: ListRequest<T>): readonly string[];
  identify(texts: readonly string[], type?: NodeType): readonly Identification[];
  paths(request: PathRequest): CausalPaths;
  changes(): readonly ReleaseChanges[];
  search(request: SearchRequest): SearchAnswer;
}

import type { NodeRecords, NodeType, ReleaseManifest } from '../records/release.record.ts';
import type { ReleaseChanges } from '../changes/release-changes.ts';
import type { CausalPaths, PathRequest } from '../network/causal-paths.ts';
import type { SearchAnswer, SearchRequest } from '../search/search.ts';
import type { MaybePromise } from './maybe-promise.ts';
import type { LinkName, StoreLinks } from './store.links.ts';
import type { ListRequest } from './store.queries.ts';

/** What an identifier in any usual spelling stands for. */
export type Identification =
  | { readonly found: true; readonly type: NodeType; readonly id: string }
  /** Well formed, but not in this release; the nearest ids, best first. */
  | { readonly found: false; readonly malformed: false; readonly nearest: readonly string[] }
  /** Not an identifier of anything that a release can hold. */
  | { readonly found: false; readonly malformed: true; readonly nearest: readonly string[] };

/**
 * Answers batched questions about one release. Every method takes many keys and answers in their
 * order, one answer per key. The embedded store answers at once; another may answer with promises,
 * and is then reached through DataLoader by the same resolvers.
 */
export interface Store {
  readonly manifest: ReleaseManifest;
  /** True where every answer is there at once: loaders then read through, without batching. */
  readonly answersAtOnce: boolean;
  /** Records by canonical id; null where the release has none. */
  records<T extends NodeType>(type: T, ids: readonly string[]): MaybePromise<readonly (NodeRecords[T] | null)[]>;
  /** Rows that a record leads to, in their final order; empty where there are none. */
  links<L extends LinkName>(link: L, ids: readonly string[]): MaybePromise<readonly (readonly StoreLinks[L][])[]>;
  /** Ids of all records of a type that fit, in order. Paging is the caller's: an id list is small. */
  list<T extends NodeType>(type: T, request: ListRequest<T>): MaybePromise<readonly string[]>;
  /** Canonical ids of identifiers in any case, alias or usual spelling. `type` narrows what is meant (an outcome is also an event). */
  identify(texts: readonly string[], type?: NodeType): MaybePromise<readonly Identification[]>;
  /** Chains of relationships between two events, by canonical ids, over all AOPs of the release. */
  paths(request: PathRequest): MaybePromise<CausalPaths>;
  /** Records by what people call them. @throws SearchRequestError where the page or the cursor is wrong; no text is. */
  search(request: SearchRequest): MaybePromise<SearchAnswer>;
  /** What changed from release to release until this one, newest first; empty where no earlier one was kept. */
  changes(): MaybePromise<readonly ReleaseChanges[]>;
}

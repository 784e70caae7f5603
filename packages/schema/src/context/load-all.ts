import type { MaybePromise, NodeRecords, NodeType } from '@sequela/data';
import type { ApiContext } from './api-context.ts';

/** The records of a short list of ids, in its order. */
export const loadAll = <T extends NodeType>(
  context: ApiContext,
  type: T,
  ids: readonly string[],
): readonly MaybePromise<NodeRecords[T] | null>[] => ids.map((id) => context.loaders.record(type, id));

/** The record of an id that may be missing. */
export const loadOrNull = <T extends NodeType>(
  context: ApiContext,
  type: T,
  id: string | null,
): MaybePromise<NodeRecords[T] | null> => (id === null ? null : context.loaders.record(type, id));

import { compareIds } from '../../records/compare-ids.ts';
import type { NodeRecords, NodeType } from '../../records/release.record.ts';
import type { NodeLink } from '../store.links.ts';
import { adjacency, inOrder } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';

/** Links by the id they lead to; one id can be of two types (an outcome is also an event). */
export const byLinkedId = inOrder<NodeLink>(
  (left, right) => compareIds(left.id, right.id),
  (left, right) => compareIds(left.type, right.type),
);

/** The records of one type, by the records that they name. */
export function nodeLinks<T extends NodeType>(
  type: T,
  records: Iterable<NodeRecords[T]>,
  from: (record: NodeRecords[T]) => readonly string[],
): Adjacency<NodeLink> {
  const named = new Map<NodeLink, readonly string[]>();
  for (const record of records) named.set({ type, id: record.id }, from(record));
  return adjacency([...named.keys()], (link) => named.get(link) ?? [], byLinkedId);
}

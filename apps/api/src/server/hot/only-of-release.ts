import { Kind, visit, type DocumentNode } from 'graphql';

/**
 * Fields of the query whose answers depend on more than the release and their arguments: on the caller, on the time,
 * or on what people saved. A test holds this list to all fields of the subgraph that has them.
 */
export const OF_MORE_THAN_RELEASE: ReadonlySet<string> = new Set(['rateLimit', 'price', 'savedDocument']);

/** Whether an answer to a document is the same for anybody as long as the release is. */
export function isOnlyOfRelease(document: DocumentNode): boolean {
  let only = true;
  // By name alone, wherever it stands: a field of another type that has such a name is asked anew, which harms nobody.
  visit(document, { [Kind.FIELD]: ({ name }) => void (only &&= !OF_MORE_THAN_RELEASE.has(name.value)) });
  return only;
}

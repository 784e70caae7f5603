import { chain, type LinkName, type MaybePromise, type NodeLink, type NodeType, type StoreLinks } from '@sequela/data';
import type { ApiContext } from '../context/api-context.ts';
import { noteMissing } from '../context/api-context.ts';
import type { PageArgs } from './page.args.ts';
import { connectIds, type PlainConnection } from './plain-connection.ts';

/** Links that say nothing but which node they lead to. */
export type PlainLink = { [L in LinkName]: StoreLinks[L] extends NodeLink ? (NodeLink extends StoreLinks[L] ? L : never) : never }[LinkName];

/**
 * A page of the nodes that a record leads to. `field` is the graph coordinate to name in
 * `extensions.missing` where the list is empty because no source of the release fills it.
 */
export const linkedNodes = <T extends NodeType>(
  context: ApiContext,
  type: T,
  link: PlainLink,
  id: string,
  page: PageArgs,
  field?: string,
): MaybePromise<PlainConnection<T>> =>
  chain(context.loaders.links(link, id) as MaybePromise<readonly NodeLink[]>, (links) => {
    if (links.length === 0 && field !== undefined) noteMissing(context, field);
    return connectIds(context, type, links.map((row) => row.id), page);
  });

import { chain, type CoveredField, type LinkName, type MaybePromise, type NodeLink, type NodeType, type StoreLinks } from '@sequela/data';
import type { ApiContext } from '../context/api-context.ts';
import { noteMissing } from '../context/api-context.ts';
import type { PageArgs } from './page.args.ts';
import { connectIds, type PlainConnection } from './plain-connection.ts';

/** Links that say nothing but which node they lead to. */
export type PlainLink = { [L in LinkName]: StoreLinks[L] extends NodeLink ? (NodeLink extends StoreLinks[L] ? L : never) : never }[LinkName];

/** What to name in `extensions.missing` where a list is empty because no source of its record fills it. */
export interface IfEmpty {
  readonly field: CoveredField;
  /** Sources of the record that has the list. */
  readonly sources: readonly string[];
}

/** A page of the nodes that a record leads to. */
export const linkedNodes = <T extends NodeType>(
  context: ApiContext,
  type: T,
  link: PlainLink,
  id: string,
  page: PageArgs,
  ifEmpty?: IfEmpty,
): MaybePromise<PlainConnection<T>> =>
  chain(context.loaders.links(link, id) as MaybePromise<readonly NodeLink[]>, (links) => {
    if (links.length === 0 && ifEmpty) noteMissing(context, ifEmpty.field, ifEmpty.sources);
    return connectIds(context, type, links.map((row) => row.id), page);
  });

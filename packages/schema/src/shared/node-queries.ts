import { chain, type ListRequest, type MaybePromise, type NodeRecords, type NodeType } from '@sequela/data';
import { Arg, Args, Ctx, ID, Query, Resolver, type ClassType } from 'type-graphql';
import type { ApiContext } from '../context/api-context.ts';
import { canonicalFilter, type IdKind } from '../context/canonical-filter.ts';
import { lookUp } from '../context/look-up.ts';
import { ARGUMENT_WORDS } from './argument-words.ts';
import { NodeFilter, NodeOrder } from './list.input.ts';
import { listNodes } from './list-nodes.ts';
import { type PageArgs, RootPageArgs } from './page.args.ts';
import type { PlainConnection } from './plain-connection.ts';

/** How a node type is asked for at the root of the graph. */
export interface NodeQueries {
  readonly type: NodeType;
  readonly node: () => ClassType;
  readonly connection: () => ClassType;
  /** Name and description of the field by id. */
  readonly one: readonly [name: string, description: string];
  /** Name and description of the paged field. */
  readonly many: readonly [name: string, description: string];
  /** Input type of the filter, which of its fields hold ids, and of what, and what it notes as missing. */
  readonly filter?: {
    readonly input: () => ClassType<NodeFilter>;
    readonly ids: Readonly<Record<string, IdKind>>;
    readonly note?: (context: ApiContext, filter: NodeFilter) => void;
  };
  readonly order?: () => ClassType<NodeOrder>;
}

/** Gives a node type its two root fields: by id, and as a paged list. */
export function nodeQueriesOf(asked: NodeQueries): new () => object {
  const { type, node, connection, one, many } = asked;
  const filterInput = asked.filter?.input ?? (() => NodeFilter);
  const order = asked.order ?? (() => NodeOrder);
  const ids = { source: 'Source', ...asked.filter?.ids } as const;

  @Resolver()
  class NodeQueriesResolver {
    @Query(node, { name: one[0], nullable: true, description: one[1] })
    one(
      @Arg('id', () => ID, { description: ARGUMENT_WORDS.id }) id: string,
      @Ctx() context: ApiContext,
    ): MaybePromise<NodeRecords[NodeType] | null> {
      return lookUp(context, type, id);
    }

    @Query(connection, { name: many[0], description: many[1] })
    many(
      @Args(() => RootPageArgs) page: PageArgs,
      @Arg('filter', filterInput, { nullable: true, description: ARGUMENT_WORDS.filter }) filter: NodeFilter | null,
      @Arg('orderBy', order, { nullable: true, description: ARGUMENT_WORDS.orderBy }) orderBy: NodeOrder | null,
      @Ctx() context: ApiContext,
    ): MaybePromise<PlainConnection<NodeType>> {
      return chain(canonicalFilter(context, filter, ids), (canonical) => {
        if (canonical) asked.filter?.note?.(context, canonical);
        const request: ListRequest<NodeType> = { ...(canonical && { filter: canonical }), ...(orderBy && { orderBy }) };
        return listNodes(context, type, request, page);
      });
    }
  }
  return NodeQueriesResolver;
}

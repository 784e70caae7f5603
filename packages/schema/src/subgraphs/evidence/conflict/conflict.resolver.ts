import { chain, type ConflictRecord, type ConflictValue as ValueRecord, type MaybePromise, type NodeRecords } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadAll } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { Node } from '../../../shared/node.interface.ts';
import { type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import type { PlainConnection } from '../../../shared/plain-connection.ts';
import { type AnyNode, nodeOf } from '../node/node-of.ts';
import { Source } from '../source/source.type.ts';
import { ConflictConnection } from './conflict.connection.ts';
import { Conflict, ConflictValue } from './conflict.type.ts';

@Resolver(() => Conflict)
export class ConflictResolver {
  @Query(() => Conflict, { nullable: true, description: 'A conflict by its id, for example conflict:HGNC:6001/hgncId.' })
  conflict(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<ConflictRecord | null> {
    return lookUp(context, 'Conflict', id);
  }

  @Query(() => ConflictConnection, { description: 'Everything on which the sources of the release disagree.' })
  conflicts(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'Conflict'>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'Conflict', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => Node, { description: 'What the disagreement is about.' })
  subject(@Root() conflict: ConflictRecord, @Ctx() context: ApiContext): MaybePromise<AnyNode | null> {
    return chain(context.loaders.identify(conflict.subject), (identification) => nodeOf(context, conflict.subject, identification));
  }
}

@Resolver(() => ConflictValue)
export class ConflictValueResolver {
  @FieldResolver(() => [Source], { description: 'Sources that give this value.' })
  sources(@Root() value: ValueRecord, @Ctx() context: ApiContext): readonly MaybePromise<NodeRecords['Source'] | null>[] {
    return loadAll(context, 'Source', value.sources);
  }
}

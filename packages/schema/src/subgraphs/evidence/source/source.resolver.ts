import { chain, type MaybePromise, type SourceRecord } from '@sequela/data';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { lookUp } from '../../../context/look-up.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import type { PlainConnection } from '../../../shared/plain-connection.ts';
import { SourceConnection } from './source.connection.ts';
import { Source } from './source.type.ts';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'A source by its id, for example source:hgnc.' })
  source(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<SourceRecord | null> {
    return lookUp(context, 'Source', id);
  }

  @Query(() => SourceConnection, { description: 'All sources of the release.' })
  sources(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'Source'>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'Source', canonical ? { filter: canonical } : {}, page),
    );
  }
}

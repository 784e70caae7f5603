import { chain, type MaybePromise, type PathwayRecord } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { lookUp } from '../../../context/look-up.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { NestedPageArgs, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { connectIds, declarePlainConnection, type PlainConnection } from '../../../shared/plain-connection.ts';
import { pageOf } from '../../../shared/xref.ts';
import { GeneConnection } from '../gene/gene.connection.ts';
import { GenePage } from '../gene/gene-list.ts';
import { Pathway } from './pathway.type.ts';

export const PathwayConnection = declarePlainConnection('Pathway', () => Pathway, 'pathways');

@Resolver(() => Pathway)
export class PathwayResolver {
  @Query(() => Pathway, { nullable: true, description: 'A pathway by its id, for example wikipathways:WP49.' })
  pathway(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<PathwayRecord | null> {
    return lookUp(context, 'Pathway', id);
  }

  @Query(() => PathwayConnection, { description: 'All pathways of the release.' })
  pathways(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'Pathway'>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'Pathway', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => String, { nullable: true, description: 'Page of the drawing.' })
  url(@Root() pathway: PathwayRecord): string | null {
    return pageOf(pathway.id);
  }

  @FieldResolver(() => GeneConnection, { description: 'Genes drawn in it.' })
  genes(@Root() pathway: PathwayRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<GenePage> {
    return chain(context.loaders.links('genesOfPathway', pathway.id), (rows) => new GenePage(connectIds(context, 'Gene', rows.map((row) => row.gene), page), []));
  }
}

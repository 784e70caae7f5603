import { chain, type MaybePromise, type PathwayRecord } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectIds, declarePlainConnection } from '../../../shared/plain-connection.ts';
import { pageOf } from '../../../shared/xref.ts';
import { GeneConnection } from '../gene/gene.connection.ts';
import { GenePage } from '../gene/gene-list.ts';
import { Pathway } from './pathway.type.ts';

export const PathwayConnection = declarePlainConnection('Pathway', () => Pathway, 'pathways');

export const PathwayQueries = nodeQueriesOf({
  type: 'Pathway',
  node: () => Pathway,
  connection: () => PathwayConnection,
  one: ['pathway', 'A pathway by its id, for example wikipathways:WP49.'],
  many: ['pathways', 'All pathways of the release.'],
});

@Resolver(() => Pathway)
export class PathwayResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Page of the drawing.' })
  url(@Root() pathway: PathwayRecord): string | null {
    return pageOf(pathway.id);
  }

  @FieldResolver(() => GeneConnection, { description: 'Genes drawn in it.' })
  genes(@Root() pathway: PathwayRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<GenePage> {
    return chain(context.loaders.links('genesOfPathway', pathway.id), (rows) => new GenePage(connectIds(context, 'Gene', rows.map((row) => row.gene), page), []));
  }
}

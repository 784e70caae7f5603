import { chain, type CytokineFamilyRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { lookUp } from '../../../context/look-up.ts';
import { linkedNodes } from '../../../shared/linked-nodes.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { NestedPageArgs, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { declarePlainConnection, type PlainConnection } from '../../../shared/plain-connection.ts';
import { GeneConnection } from '../gene/gene.connection.ts';
import { GenePage } from '../gene/gene-list.ts';
import { CytokineFamily } from './cytokine-family.type.ts';

const CytokineFamilyConnection = declarePlainConnection('CytokineFamily', () => CytokineFamily, 'cytokine families');

@Resolver(() => CytokineFamily)
export class CytokineFamilyResolver {
  @Query(() => CytokineFamily, { nullable: true, description: 'A cytokine family by its id, for example hgnc.genegroup:601.' })
  cytokineFamily(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<CytokineFamilyRecord | null> {
    return lookUp(context, 'CytokineFamily', id);
  }

  @Query(() => CytokineFamilyConnection, { description: 'All cytokine families of the release.' })
  cytokineFamilies(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'CytokineFamily'>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'CytokineFamily', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => GeneConnection, { description: 'Its genes.' })
  genes(@Root() family: CytokineFamilyRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<GenePage> {
    return chain(linkedNodes(context, 'Gene', 'genesOfFamily', family.id, page), (genes) => new GenePage(genes, []));
  }
}

import { chain, type MaybePromise, type NodeRecords, type ReceptorComplexRecord } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadAll } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { NestedPageArgs, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { declarePlainConnection, type PlainConnection } from '../../../shared/plain-connection.ts';
import { Gene } from '../gene/gene.type.ts';
import { BoundLigandConnection, connectLigands } from './binding.connection.ts';
import { ReceptorComplex } from './receptor-complex.type.ts';

const ReceptorComplexConnection = declarePlainConnection('ReceptorComplex', () => ReceptorComplex, 'receptors');

@Resolver(() => ReceptorComplex)
export class ReceptorComplexResolver {
  @Query(() => ReceptorComplex, { nullable: true, description: 'A receptor by its id, for example cellphonedb:IL2_receptor_HA.' })
  receptorComplex(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<ReceptorComplexRecord | null> {
    return lookUp(context, 'ReceptorComplex', id);
  }

  @Query(() => ReceptorComplexConnection, { description: 'All receptors of the release.' })
  receptorComplexes(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<PlainConnection<'ReceptorComplex'>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'ReceptorComplex', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => [Gene], { description: 'Its chains, in the order of the source.' })
  subunits(@Root() receptor: ReceptorComplexRecord, @Ctx() context: ApiContext): readonly MaybePromise<NodeRecords['Gene'] | null>[] {
    return loadAll(context, 'Gene', receptor.subunits);
  }

  @FieldResolver(() => BoundLigandConnection, { description: 'What binds it.' })
  ligands(@Root() receptor: ReceptorComplexRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return chain(context.loaders.links('ligandsOfComplex', receptor.id), (pairs) => connectLigands(context, pairs, page));
  }
}

import { chain, type MaybePromise, type NodeRecords, type ReceptorComplexRecord } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { Gene } from '../gene/gene.type.ts';
import { BoundLigandConnection, connectLigands } from './binding.connection.ts';
import { ReceptorComplex } from './receptor-complex.type.ts';

const ReceptorComplexConnection = declarePlainConnection('ReceptorComplex', () => ReceptorComplex, 'receptors');

export const ReceptorComplexQueries = nodeQueriesOf({
  type: 'ReceptorComplex',
  node: () => ReceptorComplex,
  connection: () => ReceptorComplexConnection,
  one: ['receptorComplex', 'A receptor by its id, for example cellphonedb:IL2_receptor_HA.'],
  many: ['receptorComplexes', 'All receptors of the release.'],
});

@Resolver(() => ReceptorComplex)
export class ReceptorComplexResolver {
  @FieldResolver(() => [Gene], { description: 'Its chains, in the order of the source.' })
  subunits(@Root() receptor: ReceptorComplexRecord, @Ctx() context: ApiContext): readonly MaybePromise<NodeRecords['Gene'] | null>[] {
    return loadAll(context, 'Gene', receptor.subunits);
  }

  @FieldResolver(() => BoundLigandConnection, { description: 'What binds it.' })
  ligands(@Root() receptor: ReceptorComplexRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return chain(context.loaders.links('ligandsOfComplex', receptor.id), (pairs) => connectLigands(context, pairs, page));
  }
}

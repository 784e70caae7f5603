import type { MaybePromise, NodeRecords, ReceptorSet as ReceptorSetRecord } from '@sequela/data';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll, loadOrNull } from '../../../context/load-all.ts';
import { Gene, ReceptorComplex } from '../stubs.ts';
import { ReceptorSet } from './interaction.type.ts';

type Genes = readonly MaybePromise<NodeRecords['Gene'] | null>[];

@Resolver(() => ReceptorSet)
export class ReceptorSetResolver {
  @FieldResolver(() => [Gene], { description: 'The mediators that bind it.' })
  mediators(@Root() set: ReceptorSetRecord, @Ctx() context: ApiContext): Genes {
    return loadAll(context, 'Gene', set.mediators);
  }

  @FieldResolver(() => [Gene], { description: 'Genes of all its chains.' })
  receptors(@Root() set: ReceptorSetRecord, @Ctx() context: ApiContext): Genes {
    return loadAll(context, 'Gene', set.receptors);
  }

  @FieldResolver(() => ReceptorComplex, { nullable: true, description: 'The complex; null where the receptor has one chain or no name.' })
  complex(@Root() set: ReceptorSetRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['ReceptorComplex'] | null> {
    return loadOrNull(context, 'ReceptorComplex', set.complex);
  }
}

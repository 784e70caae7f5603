import { chain, type MaybePromise, type NodeRecords, type Regimen as RegimenRecord, type StressorRecord } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadAll, loadOrNull } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import type { Connection } from '../../../shared/connection.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { NestedPageArgs, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { connectIds } from '../../../shared/plain-connection.ts';
import { AopConnection } from '../aop/aop.connection.ts';
import { Gene, Reference } from '../stubs.ts';
import { Treatment } from '../treatment/treatment.type.ts';
import { StressorConnection } from './stressor.connection.ts';
import { Chemical, Regimen, Stressor } from './stressor.type.ts';

@Resolver(() => Stressor)
export class StressorResolver {
  @Query(() => Stressor, { nullable: true, description: 'A stressor by its id.' })
  stressor(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<StressorRecord | null> {
    return lookUp(context, 'Stressor', id);
  }

  @Query(() => StressorConnection, { description: 'All stressors of the release.' })
  stressors(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'Stressor', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => [Chemical], { description: 'What it is made of.' })
  chemicals(@Root() stressor: StressorRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Chemical', stressor.chemicals);
  }

  @FieldResolver(() => Gene, { nullable: true, description: 'The gene whose product it is, if any.' })
  gene(@Root() stressor: StressorRecord, @Ctx() context: ApiContext): MaybePromise<NodeRecords['Gene'] | null> {
    return loadOrNull(context, 'Gene', stressor.gene);
  }

  @FieldResolver(() => AopConnection, { description: 'The pathways it sets off.' })
  aops(
    @Root() stressor: StressorRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(context.loaders.links('aopsOfStressor', stressor.id), (links) =>
      connectIds(context, 'Aop', links.map((link) => link.id), page),
    );
  }

  @FieldResolver(() => [Treatment], { description: 'Medicines that it is.' })
  treatments(@Root() stressor: StressorRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(context.loaders.links('treatmentsOfStressor', stressor.id), (links) =>
      loadAll(context, 'Treatment', links.map((link) => link.id)),
    );
  }
}

@Resolver(() => Regimen)
export class RegimenResolver {
  @FieldResolver(() => [Reference])
  references(@Root() regimen: RegimenRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Reference', regimen.references);
  }
}

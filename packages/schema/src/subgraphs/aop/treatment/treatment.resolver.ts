import { chain, chainAll, type MaybePromise, type RelatedResourceRecord, type TreatmentRecord } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadAll } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import type { Connection } from '../../../shared/connection.ts';
import { NodeFilter } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { declarePlainConnection } from '../../../shared/plain-connection.ts';
import { AdverseOutcome } from '../adverse-outcome/adverse-outcome.type.ts';
import { Aop } from '../aop/aop.type.ts';
import { Stressor } from '../stressor/stressor.type.ts';
import { RelatedResource, Treatment } from './treatment.type.ts';

export const TreatmentConnection = declarePlainConnection('Treatment', () => Treatment, 'treatments');
export const RelatedResourceConnection = declarePlainConnection('RelatedResource', () => RelatedResource, 'related resources');

@Resolver(() => Treatment)
export class TreatmentResolver {
  @Query(() => Treatment, { nullable: true, description: 'A treatment by its id, for example iraop.treatment:recombinant-il-2.' })
  treatment(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<TreatmentRecord | null> {
    return lookUp(context, 'Treatment', id);
  }

  @Query(() => TreatmentConnection, { description: 'All treatments of the release.' })
  treatments(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'Treatment', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => Stressor, { description: 'What is given.' })
  stressor(@Root() treatment: TreatmentRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return context.loaders.record('Stressor', treatment.stressor);
  }

  @FieldResolver(() => [Aop], { description: 'The pathways it sets off.' })
  aops(@Root() treatment: TreatmentRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Aop', treatment.aops);
  }

  @FieldResolver(() => [AdverseOutcome], { description: 'The outcomes of these pathways.' })
  adverseOutcomes(@Root() treatment: TreatmentRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(chainAll(treatment.aops.map((aop) => context.loaders.links('eventsOfAop', aop))), (lists) => {
      const outcomes = lists.flatMap((rows) => rows.filter((row) => row.role === 'ADVERSE_OUTCOME').map((row) => row.event));
      return loadAll(context, 'AdverseOutcome', [...new Set(outcomes)]);
    });
  }

  @FieldResolver(() => [RelatedResource], { description: 'Pages of others on the same treatment.' })
  relatedResources(@Root() treatment: TreatmentRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'RelatedResource', treatment.relatedResources);
  }
}

@Resolver(() => RelatedResource)
export class RelatedResourceResolver {
  @Query(() => RelatedResource, { nullable: true, description: 'A related resource by its id, for example page:il2.' })
  relatedResource(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<RelatedResourceRecord | null> {
    return lookUp(context, 'RelatedResource', id);
  }

  @Query(() => RelatedResourceConnection, { description: 'All related resources of the release.' })
  relatedResources(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'RelatedResource', canonical ? { filter: canonical } : {}, page),
    );
  }
}

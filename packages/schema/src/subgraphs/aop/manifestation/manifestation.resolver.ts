import { chain, type ManifestationRecord, type MaybePromise, type ProposedDriver as Driver } from '@sequela/data';
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
import { KeyEvent } from '../key-event/key-event.type.ts';
import { Reference } from '../stubs.ts';
import { Manifestation, ProposedDriver } from './manifestation.type.ts';

export const ManifestationConnection = declarePlainConnection('Manifestation', () => Manifestation, 'manifestations');

@Resolver(() => Manifestation)
export class ManifestationResolver {
  @Query(() => Manifestation, { nullable: true, description: 'A manifestation by its id.' })
  manifestation(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<ManifestationRecord | null> {
    return lookUp(context, 'Manifestation', id);
  }

  @Query(() => ManifestationConnection, { description: 'All manifestations of the release.' })
  manifestations(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => NodeFilter, { nullable: true }) filter: NodeFilter | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(canonicalFilter(context, filter, { source: 'Source' }), (canonical) =>
      listNodes(context, 'Manifestation', canonical ? { filter: canonical } : {}, page),
    );
  }

  @FieldResolver(() => AdverseOutcome, { description: 'The outcome that it is a sign of.' })
  outcome(@Root() manifestation: ManifestationRecord, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return context.loaders.record('AdverseOutcome', manifestation.outcome);
  }

  @FieldResolver(() => [Aop], { description: 'The pathways to whose outcome it belongs.' })
  aops(@Root() manifestation: ManifestationRecord, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Aop', manifestation.aops);
  }
}

@Resolver(() => ProposedDriver)
export class ProposedDriverResolver {
  @FieldResolver(() => KeyEvent)
  event(@Root() driver: Driver, @Ctx() context: ApiContext): MaybePromise<unknown> {
    return context.loaders.record('KeyEvent', driver.event);
  }

  @FieldResolver(() => [Reference], { description: 'Empty where the source gives none.' })
  references(@Root() driver: Driver, @Ctx() context: ApiContext): readonly unknown[] {
    return loadAll(context, 'Reference', driver.references);
  }
}

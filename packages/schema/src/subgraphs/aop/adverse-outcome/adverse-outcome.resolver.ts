import { chain, type AdverseOutcomeRecord, type KeyEventRecord, type ManifestationRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { loadAll } from '../../../context/load-all.ts';
import { lookUp } from '../../../context/look-up.ts';
import type { Connection } from '../../../shared/connection.ts';
import type { NodeOrder } from '../../../shared/list.input.ts';
import { listNodes } from '../../../shared/list-nodes.ts';
import { outcomeEvents, type UpstreamScope } from '../../../shared/outcome-events.ts';
import { NestedPageArgs, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { connectIds } from '../../../shared/plain-connection.ts';
import { UpstreamScopeEnum } from '../../../shared/vocabulary.ts';
import { AopConnection } from '../aop/aop.connection.ts';
import { KeyEventConnection } from '../key-event/key-event.connection.ts';
import { connectEvents, EventInList } from '../key-event/event-list.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { Manifestation } from '../manifestation/manifestation.type.ts';
import { AdverseOutcomeConnection } from './adverse-outcome.connection.ts';
import { AdverseOutcomeFilter, AdverseOutcomeOrder } from './adverse-outcome.input.ts';
import { AdverseOutcome } from './adverse-outcome.type.ts';

@Resolver(() => AdverseOutcome)
export class AdverseOutcomeResolver {
  @Query(() => AdverseOutcome, {
    nullable: true,
    description: 'An adverse outcome by its event id, or by the id of a pathway that has just one.',
  })
  adverseOutcome(@Arg('id', () => ID) id: string, @Ctx() context: ApiContext): MaybePromise<AdverseOutcomeRecord | null> {
    return lookUp(context, 'AdverseOutcome', id);
  }

  @Query(() => AdverseOutcomeConnection, { description: 'All events that are the adverse outcome of at least one AOP.' })
  adverseOutcomes(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => AdverseOutcomeFilter, { nullable: true }) filter: AdverseOutcomeFilter | null,
    @Arg('orderBy', () => AdverseOutcomeOrder, { nullable: true }) orderBy: NodeOrder | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(canonicalFilter(context, filter, { aop: 'Aop', source: 'Source' }), (canonical) =>
      listNodes(context, 'AdverseOutcome', { ...(canonical && { filter: canonical }), ...(orderBy && { orderBy }) }, page),
    );
  }

  @FieldResolver(() => KeyEvent, { description: 'The event itself.' })
  event(@Root() outcome: AdverseOutcomeRecord, @Ctx() context: ApiContext): MaybePromise<KeyEventRecord | null> {
    return context.loaders.record('KeyEvent', outcome.id);
  }

  @FieldResolver(() => AopConnection, { description: 'The AOPs that end in it.' })
  aops(
    @Root() outcome: AdverseOutcomeRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<unknown, unknown>> {
    return chain(context.loaders.links('aopsOfEvent', outcome.id), (rows) => {
      const ending = rows.filter((row) => row.role === 'ADVERSE_OUTCOME').map((row) => row.aop);
      return connectIds(context, 'Aop', ending, page);
    });
  }

  @FieldResolver(() => KeyEventConnection, {
    description:
      'The events that lead to it, causes first. It never counts itself, and modulating factors never count. Order: the longest path from the start of an AOP, cycles joined; the furthest place where AOPs differ; then id.',
  })
  keyEvents(
    @Root() outcome: AdverseOutcomeRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('aop', () => ID, { nullable: true, description: 'Only by this AOP.' }) aop: string | null,
    @Arg('scope', () => UpstreamScopeEnum, { defaultValue: 'CONNECTED' }) scope: UpstreamScope,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<EventInList, KeyEventRecord>> {
    return chain(outcomeEvents(context, outcome.id, { aop, scope }), (events) =>
      connectEvents(events.map(({ event, rank, aops }) => new EventInList(event, rank, aops, context)), page),
    );
  }

  @FieldResolver(() => [Manifestation], { description: 'Signs of the outcome that are in no chain, such as the itch of a rash.' })
  manifestations(
    @Root() outcome: AdverseOutcomeRecord,
    @Ctx() context: ApiContext,
  ): MaybePromise<readonly MaybePromise<ManifestationRecord | null>[]> {
    return chain(context.loaders.links('manifestationsOfOutcome', outcome.id), (links) =>
      loadAll(context, 'Manifestation', links.map((link) => link.id)),
    );
  }
}

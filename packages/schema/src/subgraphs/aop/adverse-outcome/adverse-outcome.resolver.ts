import { chain, type AdverseOutcomeRecord, type KeyEventRecord, type ManifestationRecord, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import type { AnyConnection, Connection } from '../../../shared/connection.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { outcomeEvents, type UpstreamScope } from '../../../shared/outcome-events.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectIds } from '../../../shared/plain-connection.ts';
import { UpstreamScopeEnum } from '../../../shared/pathway.vocabulary.ts';
import { AopConnection } from '../aop/aop.connection.ts';
import { KeyEventConnection } from '../key-event/key-event.connection.ts';
import { connectEvents, EventInList } from '../key-event/event-list.ts';
import { KeyEvent } from '../key-event/key-event.type.ts';
import { Manifestation } from '../manifestation/manifestation.type.ts';
import { AdverseOutcomeConnection } from './adverse-outcome.connection.ts';
import { AdverseOutcomeFilter, AdverseOutcomeOrder } from './adverse-outcome.input.ts';
import { AdverseOutcome } from './adverse-outcome.type.ts';

export const AdverseOutcomeQueries = nodeQueriesOf({
  type: 'AdverseOutcome',
  node: () => AdverseOutcome,
  connection: () => AdverseOutcomeConnection,
  one: ['adverseOutcome', 'An adverse outcome by its event id, or by the id of a pathway that has just one.'],
  many: ['adverseOutcomes', 'All events that are the adverse outcome of at least one AOP.'],
  filter: { input: () => AdverseOutcomeFilter, ids: { aop: 'Aop' } },
  order: () => AdverseOutcomeOrder,
});

@Resolver(() => AdverseOutcome)
export class AdverseOutcomeResolver {
  @FieldResolver(() => KeyEvent, { description: 'The event itself.' })
  event(@Root() outcome: AdverseOutcomeRecord, @Ctx() context: ApiContext): MaybePromise<KeyEventRecord | null> {
    return context.loaders.record('KeyEvent', outcome.id);
  }

  @FieldResolver(() => AopConnection, { description: 'The AOPs that end in it.' })
  aops(
    @Root() outcome: AdverseOutcomeRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
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
    @Arg('aop', () => ID, { nullable: true, description: ARGUMENT_WORDS.outcomeAop }) aop: string | null,
    @Arg('scope', () => UpstreamScopeEnum, { defaultValue: 'CONNECTED', description: ARGUMENT_WORDS.scope }) scope: UpstreamScope,
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

import { chain, chainAll, compareIds, type AdverseOutcomeRecord, type EventStressorRecord, type KeyEventRecord, type MaybePromise } from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import type { AnyConnection, Connection } from '../../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectIds } from '../../../shared/plain-connection.ts';
import { AdverseOutcome } from '../adverse-outcome/adverse-outcome.type.ts';
import { Essentiality } from '../essentiality/essentiality.type.ts';
import { KeyEventRelationshipConnection } from '../key-event-relationship/key-event-relationship.connection.ts';
import { ModulatingFactor } from '../modulating-factor/modulating-factor.type.ts';
import { stressorsOfEvent } from '../stressor/listings.ts';
import { KeyEvent } from './key-event.type.ts';

/** What leads from an event to the records around it. */
@Resolver(() => KeyEvent)
export class KeyEventRelationsResolver {
  @FieldResolver(() => KeyEventRelationshipConnection, { description: 'Relationships that start or end at it, each once.' })
  relationships(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('relationshipsOfEvent', event.id), (rows) =>
      connectIds(context, 'KeyEventRelationship', distinct(rows.map((row) => row.relationship)), page),
    );
  }

  @FieldResolver(() => KeyEventRelationshipConnection, { description: 'All relationships of the AOPs that hold it, each once.' })
  relationshipsOfAops(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
    return chain(context.loaders.links('aopsOfEvent', event.id), (memberships) => {
      const aops = [...new Set(memberships.map((row) => row.aop))];
      return chain(chainAll(aops.map((aop) => context.loaders.links('relationshipsOfAop', aop))), (lists) =>
        connectIds(context, 'KeyEventRelationship', distinct(lists.flatMap((rows) => rows.map((row) => row.relationship))), page),
      );
    });
  }

  @FieldResolver(() => stressorsOfEvent.connection, { description: 'Stressors that are listed for it, and why.' })
  stressors(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<EventStressorRecord, unknown>> {
    return chain(context.loaders.links('stressorsOfEvent', event.id), (rows) => {
      if (rows.length === 0) noteMissing(context, 'KeyEvent.stressors', event.sources);
      return stressorsOfEvent.page(context, rows, page);
    });
  }

  @FieldResolver(() => AdverseOutcome, { nullable: true, description: 'The same event as an adverse outcome; null where it is one in no AOP.' })
  adverseOutcome(@Root() event: KeyEventRecord, @Ctx() context: ApiContext): MaybePromise<AdverseOutcomeRecord | null> {
    return context.loaders.record('AdverseOutcome', event.id);
  }

  @FieldResolver(() => [Essentiality], { description: 'Experiments that took it away, for any pathway.' })
  essentialities(@Root() event: KeyEventRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return context.loaders.links('essentialitiesOfEvent', event.id);
  }

  @FieldResolver(() => [ModulatingFactor], { description: 'What strengthens or weakens it without being a step of the chain.' })
  modulatingFactors(@Root() event: KeyEventRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return context.loaders.links('modulatingFactorsOfEvent', event.id);
  }
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort(compareIds);

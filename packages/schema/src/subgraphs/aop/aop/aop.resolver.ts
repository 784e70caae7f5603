import { chain, type AopRecord, type AopRelationshipRecord, type AopStressorRecord, type EventRole, type MaybePromise } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { type AnyConnection, connect, type Connection } from '../../../shared/connection.ts';
import { nodeQueriesOf } from '../../../shared/node-queries.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectIds } from '../../../shared/plain-connection.ts';
import { EventRoleEnum } from '../../../shared/pathway.vocabulary.ts';
import { AdverseOutcomeConnection } from '../adverse-outcome/adverse-outcome.connection.ts';
import { Essentiality } from '../essentiality/essentiality.type.ts';
import { KeyEventConnection } from '../key-event/key-event.connection.ts';
import { connectEvents, EventInList } from '../key-event/event-list.ts';
import { ModulatingFactor } from '../modulating-factor/modulating-factor.type.ts';
import { stressorsOfAop } from '../stressor/listings.ts';
import { Treatment } from '../treatment/treatment.type.ts';
import { AopKeyEventConnection, AopRelationshipConnection, AopConnection } from './aop.connection.ts';
import { AopFilter, AopOrder, noteUnfilled } from './aop.input.ts';
import { Aop } from './aop.type.ts';
import { EventInAop } from './event-in-aop.ts';

type EventConnection = Connection<EventInList, unknown>;

export const AopQueries = nodeQueriesOf({
  type: 'Aop',
  node: () => Aop,
  connection: () => AopConnection,
  one: ['aop', 'An AOP by its id, for example aop:40 or iraop:skin-rash.'],
  many: ['aops', 'All AOPs of the release.'],
  filter: {
    input: () => AopFilter,
    ids: { adverseOutcome: 'AdverseOutcome', keyEvent: 'KeyEvent', stressor: 'Stressor', taxon: 'Taxon' },
    note: noteUnfilled,
  },
  order: () => AopOrder,
});

@Resolver(() => Aop)
export class AopResolver {
  @FieldResolver(() => AopKeyEventConnection, { description: 'Its events, causes first; `role` narrows them.' })
  keyEvents(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('role', () => EventRoleEnum, { nullable: true, description: 'Only events with this role in this AOP.' }) role: EventRole | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<EventInAop, unknown>> {
    return chain(eventsOf(aop, role, context), (rows) => connect(rows, page, (row) => row.key, (row) => row.node));
  }

  @FieldResolver(() => AopRelationshipConnection, { description: 'Its key event relationships.' })
  relationships(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<AopRelationshipRecord, unknown>> {
    return chain(context.loaders.links('relationshipsOfAop', aop.id), (rows) =>
      connect(
        rows,
        page,
        (row) => row.relationship,
        (row) => context.loaders.record('KeyEventRelationship', row.relationship),
      ),
    );
  }

  @FieldResolver(() => KeyEventConnection, { description: 'Where it starts.' })
  molecularInitiatingEvents(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<EventConnection> {
    return chain(eventsOf(aop, 'MOLECULAR_INITIATING_EVENT', context), (rows) =>
      connectEvents(rows.map((row) => new EventInList(row.event, row.order, [aop.id], context)), page),
    );
  }

  @FieldResolver(() => AdverseOutcomeConnection, { description: 'Where it ends.' })
  adverseOutcomes(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<AnyConnection> {
    return chain(eventsOf(aop, 'ADVERSE_OUTCOME', context), (rows) =>
      connectIds(context, 'AdverseOutcome', rows.map((row) => row.event), page),
    );
  }

  @FieldResolver(() => stressorsOfAop.connection, { description: 'What is known to set it off, and why it is listed.' })
  stressors(
    @Root() aop: AopRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<AopStressorRecord, unknown>> {
    return chain(context.loaders.links('stressorsOfAop', aop.id), (rows) => {
      if (rows.length === 0) noteMissing(context, 'Aop.stressors', aop.sources);
      return stressorsOfAop.page(context, rows, page);
    });
  }

  @FieldResolver(() => [Essentiality], { description: 'Experiments that took one of its events, or what modulates it, away.' })
  essentialities(@Root() aop: AopRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(context.loaders.links('essentialitiesOfAop', aop.id), (records) => {
      if (records.length === 0) noteMissing(context, 'Aop.essentialities', aop.sources);
      return records;
    });
  }

  @FieldResolver(() => [Treatment], { description: 'Medicines that set it off.' })
  treatments(@Root() aop: AopRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(context.loaders.links('treatmentsOfAop', aop.id), (links) =>
      loadAll(context, 'Treatment', links.map((link) => link.id)),
    );
  }

  @FieldResolver(() => [ModulatingFactor], { description: 'What strengthens or weakens a step of it without being one.' })
  modulatingFactors(@Root() aop: AopRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return context.loaders.links('modulatingFactorsOfAop', aop.id);
  }
}

const eventsOf = (aop: AopRecord, role: EventRole | null, context: ApiContext): MaybePromise<readonly EventInAop[]> =>
  chain(context.loaders.links('eventsOfAop', aop.id), (rows) =>
    rows.filter((row) => role == null || row.role === role).map((row) => new EventInAop(row, context)),
  );

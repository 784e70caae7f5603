import { chain, derived, type AopEventRow, type EventRole, type KeyEventRecord, type MaybePromise, type OrganisationLevel } from '@sequela/data';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../context/api-context.ts';
import { longRead } from '../../../context/long-read.ts';
import { canonicalFilter } from '../../../context/canonical-filter.ts';
import { lookUp } from '../../../context/look-up.ts';
import { aopOfEvent } from '../../../shared/aop-of-event.ts';
import { ARGUMENT_WORDS } from '../../../shared/argument-words.ts';
import { connect, connectKeys, type Connection } from '../../../shared/connection.ts';
import type { NodeOrder } from '../../../shared/list.input.ts';
import { NestedPageArgs, type PageArgs, RootPageArgs } from '../../../shared/page.args.ts';
import { EventRoleEnum, OrganisationLevelEnum } from '../../../shared/pathway.vocabulary.ts';
import { noteUnstated } from '../applicability/applicability.input.ts';
import { connectEvents, EventInList } from './event-list.ts';
import { AopOfEvent } from './aop-of-event.ts';
import { KeyEventAopConnection, KeyEventConnection } from './key-event.connection.ts';
import { KeyEventFilter, KeyEventOrder } from './key-event.input.ts';
import { KeyEvent } from './key-event.type.ts';
import { walkFrom, type WantedEvents } from './event-walk.ts';

type EventConnection = Connection<EventInList, KeyEventRecord>;

@Resolver(() => KeyEvent)
export class KeyEventResolver {
  @Query(() => KeyEvent, { nullable: true, description: 'A key event by its id, for example aop.events:1392.' })
  keyEvent(@Arg('id', () => ID, { description: ARGUMENT_WORDS.id }) id: string, @Ctx() context: ApiContext): MaybePromise<KeyEventRecord | null> {
    return lookUp(context, 'KeyEvent', id);
  }

  @Query(() => KeyEventConnection, { description: 'All events of the release, whatever their roles.' })
  keyEvents(
    @Args(() => RootPageArgs) page: PageArgs,
    @Arg('filter', () => KeyEventFilter, { nullable: true, description: ARGUMENT_WORDS.filter }) filter: KeyEventFilter | null,
    @Arg('orderBy', () => KeyEventOrder, { nullable: true, description: ARGUMENT_WORDS.orderBy }) orderBy: NodeOrder | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<EventConnection> {
    const idFields = { aop: 'Aop', gene: 'Gene', cellType: 'CellType', source: 'Source', taxon: 'Taxon' } as const;
    return chain(canonicalFilter(context, filter, idFields), (canonical) => {
      if (canonical) noteUnstated('KeyEvent')(context, canonical);
      return chain(longRead(context, () => context.store.list('KeyEvent', { ...(canonical && { filter: canonical }), ...(orderBy && { orderBy }) })), (ids) =>
        connectKeys(ids, page, (id) => new EventInList(id, null, [], context), (row) => row.node),
      );
    });
  }

  @FieldResolver(() => KeyEventAopConnection, { description: 'The AOPs that hold it, and in which role.' })
  aops(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('role', () => EventRoleEnum, { nullable: true, description: 'Only AOPs in which the event has this role.' }) role: EventRole | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<Connection<AopOfEvent, unknown>> {
    return chain(context.loaders.links('aopsOfEvent', event.id), (rows) => {
      const fitting = role == null ? rows : rows.filter((row) => row.role === role);
      return connect(fitting.map((row) => new AopOfEvent(row, context)), page, (row) => row.key, (row) => row.node);
    });
  }

  @FieldResolver(() => Int, { description: 'How many AOPs hold it.' })
  aopCount(@Root() event: KeyEventRecord, @Ctx() context: ApiContext): MaybePromise<number> {
    return chain(context.loaders.links('aopsOfEvent', event.id), countAops);
  }

  @FieldResolver(() => [EventRoleEnum], { description: 'Every role it has in some AOP.' })
  roles(@Root() event: KeyEventRecord, @Ctx() context: ApiContext): MaybePromise<readonly EventRole[]> {
    return chain(context.loaders.links('aopsOfEvent', event.id), rolesIn);
  }

  @FieldResolver(() => KeyEventConnection, { description: 'Events that lead to it inside one AOP: of `aop`, or of each AOP that holds it in turn.' })
  upstream(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('aop', () => ID, { nullable: true, description: ARGUMENT_WORDS.walkAop }) aop: string | null,
    @Arg('role', () => EventRoleEnum, { nullable: true, description: 'Only events with this role in that AOP.' }) role: EventRole | null,
    @Arg('level', () => OrganisationLevelEnum, { nullable: true, description: 'Only events at this level of biological organisation.' }) level: OrganisationLevel | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<EventConnection> {
    return walked('UPSTREAM', event, page, aop, { role, level }, context);
  }

  @FieldResolver(() => KeyEventConnection, { description: 'Events that it leads to inside one AOP: of `aop`, or of each AOP that holds it in turn.' })
  downstream(
    @Root() event: KeyEventRecord,
    @Args(() => NestedPageArgs) page: PageArgs,
    @Arg('aop', () => ID, { nullable: true, description: ARGUMENT_WORDS.walkAop }) aop: string | null,
    @Arg('role', () => EventRoleEnum, { nullable: true, description: 'Only events with this role in that AOP, for example ADVERSE_OUTCOME.' }) role: EventRole | null,
    @Arg('level', () => OrganisationLevelEnum, { nullable: true, description: 'Only events at this level of biological organisation.' }) level: OrganisationLevel | null,
    @Ctx() context: ApiContext,
  ): MaybePromise<EventConnection> {
    return walked('DOWNSTREAM', event, page, aop, { role, level }, context);
  }
}

const countAops = derived((rows: readonly AopEventRow[]): number => new Set(rows.map((row) => row.aop)).size);

const rolesIn = derived((rows: readonly AopEventRow[]): readonly EventRole[] => {
  const met = new Set(rows.map((row) => row.role));
  return (Object.values(EventRoleEnum) as EventRole[]).filter((role) => met.has(role));
});

const walked = (
  way: 'UPSTREAM' | 'DOWNSTREAM',
  event: KeyEventRecord,
  page: PageArgs,
  aop: string | null,
  wanted: WantedEvents,
  context: ApiContext,
): MaybePromise<EventConnection> =>
  chain(aopOfEvent(context, aop, event.id, 'HOLDS'), (aopId) =>
    chain(walkFrom(context, way, event.id, aopId, wanted), (rows) => connectEvents(rows, page)),
  );

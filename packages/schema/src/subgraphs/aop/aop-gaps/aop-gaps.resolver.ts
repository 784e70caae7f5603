import {
  chain,
  chainAll,
  compareIds,
  hasSupportingBasis,
  type AopEventRow,
  type AopRecord,
  type AopRelationshipRecord,
  type CoveredField,
  type KeyEventRecord,
  type MaybePromise,
} from '@sequela/data';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type ApiContext, noteMissing } from '../../../context/api-context.ts';
import { loadAll } from '../../../context/load-all.ts';
import { holdsInSome } from '../../../shared/association-filter.ts';
import type { Connection } from '../../../shared/connection.ts';
import { NestedPageArgs, type PageArgs } from '../../../shared/page.args.ts';
import { connectIds, type PlainConnection } from '../../../shared/plain-connection.ts';
import { AdverseOutcome } from '../adverse-outcome/adverse-outcome.type.ts';
import { Aop } from '../aop/aop.type.ts';
import { KeyEventConnection } from '../key-event/key-event.connection.ts';
import { connectEvents, EventInList } from '../key-event/event-list.ts';
import { KeyEventRelationshipConnection } from '../key-event-relationship/key-event-relationship.connection.ts';
import { CellType } from '../stubs.ts';
import { AopGaps } from './aop-gaps.type.ts';

type Events = MaybePromise<Connection<EventInList, KeyEventRecord>>;
type Relationships = MaybePromise<PlainConnection<'KeyEventRelationship'>>;

@Resolver(() => Aop)
export class GapsOfAopResolver {
  @FieldResolver(() => AopGaps, { description: 'What this release has no data for.' })
  gaps(@Root() aop: AopRecord): AopRecord {
    return aop;
  }
}

@Resolver(() => AopGaps)
export class AopGapsResolver {
  @FieldResolver(() => KeyEventConnection, { description: 'Events that no test system of the release measures. One that only disturbs an event does not measure it.' })
  keyEventsWithoutTestSystem(@Root() aop: AopRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): Events {
    const isMeasured = (event: string): MaybePromise<boolean> =>
      chain(context.loaders.links('testSystemsOfEvent', event), (rows) => rows.some((row) => row.purpose === 'MEASURES'));
    return eventsWithout(context, aop, page, isMeasured, 'KeyEvent.testSystems');
  }

  @FieldResolver(() => KeyEventConnection, {
    description: 'Events that test systems of the release measure, but none of them in a study that gave or added the stressor of the pathway. Where no study says whether it did, the event is not listed.',
  })
  keyEventsNeverMeasuredWithStressor(@Root() aop: AopRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): Events {
    const isMeasuredWithIt = (event: string): MaybePromise<boolean> =>
      chain(context.loaders.links('testSystemsOfEvent', event), (rows) => {
        const measuring = rows.filter((row) => row.purpose === 'MEASURES').map((row) => context.loaders.record('TestSystem', row.testSystem));
        return chain(chainAll(measuring), (systems) => systems.length === 0 || systems.some((system) => system?.usedWithStressor !== false));
      });
    return eventsWithout(context, aop, page, isMeasuredWithIt, 'KeyEvent.testSystems');
  }

  @FieldResolver(() => KeyEventConnection, { description: 'Events of which no clinical parameter of the release tells.' })
  keyEventsWithoutClinicalParameter(@Root() aop: AopRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): Events {
    const isSeen = (event: string): MaybePromise<boolean> =>
      chain(context.loaders.links('clinicalParametersOfEvent', event), (rows) => rows.length > 0);
    return eventsWithout(context, aop, page, isSeen, 'KeyEvent.clinicalParameters');
  }

  @FieldResolver(() => KeyEventRelationshipConnection, { description: 'Relationships for which the release holds no reference.' })
  relationshipsWithoutReference(@Root() aop: AopRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): Relationships {
    return relationshipsWithout(context, aop, page, (row) =>
      chain(context.loaders.record('KeyEventRelationship', row.relationship), (record) => {
        const cited = (record?.references.length ?? 0) > 0;
        if (!cited) noteMissing(context, 'KeyEventRelationship.references', record?.sources ?? []);
        return cited;
      }),
    );
  }

  @FieldResolver(() => KeyEventRelationshipConnection, {
    description: 'Relationships whose weight of evidence this AOP does not grade: no call at all, NOT_SPECIFIED or NOT_GRADED.',
  })
  relationshipsWithoutGrade(@Root() aop: AopRecord, @Args(() => NestedPageArgs) page: PageArgs, @Ctx() context: ApiContext): Relationships {
    return relationshipsWithout(context, aop, page, ({ weightOfEvidence: call }) => call !== null && call !== 'NOT_SPECIFIED' && call !== 'NOT_GRADED');
  }

  @FieldResolver(() => [CellType], {
    description: 'Cell types at its events for which no interaction of this AOP names a receptor that they bear: what reaches them is not said.',
  })
  cellTypesWithoutReceptor(@Root() aop: AopRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(chainAll([cellsOfAop(context, aop.id), cellsWithReceptor(context, aop.id)]), ([cells = [], reached = []]) =>
      loadAll(context, 'CellType', cells.filter((cell) => !reached.includes(cell))),
    );
  }

  @FieldResolver(() => [AdverseOutcome], { description: 'Outcomes to which no relationship of this AOP leads.' })
  outcomesWithoutConnectedKeyEvent(@Root() aop: AopRecord, @Ctx() context: ApiContext): MaybePromise<readonly unknown[]> {
    return chain(context.loaders.links('eventsOfAop', aop.id), (rows) => {
      const outcomes = rows.filter((row) => row.role === 'ADVERSE_OUTCOME').map((row) => row.event);
      return chain(chainAll(outcomes.map((outcome) => context.loaders.links('eventsOfOutcome', outcome))), (lists) => {
        const unreached = outcomes.filter((_outcome, index) => !lists[index]?.some((row) => row.aop === aop.id && row.connected));
        return loadAll(context, 'AdverseOutcome', unreached);
      });
    });
  }
}

/** Cell types that stand at events of an AOP for it, by id. */
const cellsOfAop = (context: ApiContext, aop: string): MaybePromise<readonly string[]> =>
  chain(context.loaders.links('eventsOfAop', aop), (rows) =>
    chain(chainAll(rows.map((row) => context.loaders.links('cellsOfEvent', row.event))), (lists) => {
      const standing = lists.flat().filter((row) => hasSupportingBasis(row) && holdsInSome(row, [aop]));
      return [...new Set(standing.map((row) => row.cell))].sort(compareIds);
    }),
  );

/** Cell types that an interaction of an AOP reaches by a receptor that it names. */
const cellsWithReceptor = (context: ApiContext, aop: string): MaybePromise<readonly string[]> =>
  chain(context.loaders.links('interactionsOfAop', aop), (links) =>
    chain(chainAll(links.map(({ id }) => context.loaders.record('Interaction', id))), (interactions) =>
      interactions.flatMap((one) => (one !== null && one.targetCell !== null && one.receptorSets.length > 0 ? [one.targetCell] : [])),
    ),
  );

/** The events of an AOP, each once, for which something does not hold; `field` is what to name where no source of the AOP brings it. */
const eventsWithout = (context: ApiContext, aop: AopRecord, page: PageArgs, has: (event: string) => MaybePromise<boolean>, field: CoveredField): Events =>
  chain(context.loaders.links('eventsOfAop', aop.id), (rows) => {
    const places = [...new Map<string, AopEventRow>(rows.map((row) => [row.event, row])).values()];
    return chain(chainAll(places.map((row) => has(row.event))), (holds) => {
      const lacking = places.filter((_row, index) => holds[index] !== true);
      if (lacking.length > 0) noteMissing(context, field, aop.sources);
      return connectEvents(lacking.map((row) => new EventInList(row.event, row.rank, [aop.id], context)), page);
    });
  });

const relationshipsWithout = (
  context: ApiContext,
  aop: AopRecord,
  page: PageArgs,
  has: (row: AopRelationshipRecord) => MaybePromise<boolean>,
): Relationships =>
  chain(context.loaders.links('relationshipsOfAop', aop.id), (rows) =>
    chain(chainAll(rows.map(has)), (holds) =>
      connectIds(context, 'KeyEventRelationship', rows.filter((_row, index) => holds[index] !== true).map((row) => row.relationship), page),
    ),
  );

import { chain, chainAll, derived, type MaybePromise, type OutcomeEventRow } from '@sequela/data';
import type { ApiContext } from '../context/api-context.ts';
import { aopOfEvent } from './aop-of-event.ts';
import { associationTest, holdsInSome, type AssociationRow } from './association-filter.ts';
import type { AssociationFilter } from './association.input.ts';
import { eventsByPlace, type PlacedEvent } from './events-by-place.ts';

export type UpstreamScope = 'CONNECTED' | 'PATHWAY';

/** Which events of an outcome are meant. */
export interface OutcomeScope {
  /** One AOP in any usual spelling, or all AOPs of the outcome. */
  readonly aop?: string | null | undefined;
  readonly scope: UpstreamScope;
}

/** The events of an outcome, each once, causes first. The outcome itself never counts. */
export const eventsBefore = (
  rows: readonly OutcomeEventRow[],
  aop: string | undefined,
  scope: UpstreamScope,
): readonly PlacedEvent[] => (aop === undefined ? OF_ALL_AOPS[scope](rows) : placed(rows, aop, scope));

const placed = (rows: readonly OutcomeEventRow[], aop: string | undefined, scope: UpstreamScope): readonly PlacedEvent[] =>
  eventsByPlace(rows.filter((row) => (scope === 'PATHWAY' || row.connected) && (aop === undefined || row.aop === aop)));

/** Sorting them is what an outcome costs most. */
const OF_ALL_AOPS: Readonly<Record<UpstreamScope, (rows: readonly OutcomeEventRow[]) => readonly PlacedEvent[]>> = {
  CONNECTED: derived((rows) => placed(rows, undefined, 'CONNECTED')),
  PATHWAY: derived((rows) => placed(rows, undefined, 'PATHWAY')),
};

/** The events that lead to an outcome. Throws NOT_FOUND or BAD_USER_INPUT for an AOP that is none or does not end in it. */
export const outcomeEvents = (context: ApiContext, outcome: string, where: OutcomeScope): MaybePromise<readonly PlacedEvent[]> =>
  chain(aopOfEvent(context, where.aop, outcome, 'ENDS_IN'), (aop) =>
    chain(context.loaders.links('eventsOfOutcome', outcome), (rows) => eventsBefore(rows, aop, where.scope)),
  );

/**
 * What stands at the events that lead to an outcome, causes first. A statement that holds for some
 * AOPs of its event counts only where one of them is an AOP by which the event leads to this outcome.
 * `rowsOf` reads the associations of an event.
 */
export const associationsOfOutcome = <Row extends AssociationRow>(
  context: ApiContext,
  outcome: string,
  where: OutcomeScope,
  filter: AssociationFilter | null | undefined,
  rowsOf: (event: string) => MaybePromise<readonly Row[]>,
): MaybePromise<readonly Row[]> =>
  chain(associationTest(context, filter), (test) =>
    chain(outcomeEvents(context, outcome, where), (events) =>
      chain(chainAll(events.map(({ event }) => rowsOf(event))), (lists) =>
        lists.flatMap((list, index) => list.filter((row) => test(row) && holdsInSome(row, events[index]?.aops ?? []))),
      ),
    ),
  );

import { chain, chainAll, type MaybePromise, type OutcomeEventRow } from '@sequela/data';
import type { ApiContext } from '../context/api-context.ts';
import { canonicalIdOrNone } from '../context/look-up.ts';
import { associationTest, holdsInSome, type AssociationRow } from './association-filter.ts';
import type { AssociationFilter } from './association.input.ts';

export type UpstreamScope = 'CONNECTED' | 'PATHWAY';

/** Which events of an outcome are meant. */
export interface OutcomeScope {
  /** One AOP in any usual spelling, or all AOPs of the outcome. */
  readonly aop?: string | null | undefined;
  readonly scope: UpstreamScope;
}

/** An event that leads to an outcome, with the AOPs by which it does. */
export interface OutcomeEvent {
  readonly event: string;
  readonly aops: readonly string[];
}

/** The events of an outcome, each once, in the order of the rows: causes first. */
export function outcomeEvents(
  rows: readonly OutcomeEventRow[],
  aop: string | undefined,
  scope: UpstreamScope,
): readonly OutcomeEvent[] {
  const aopsByEvent = new Map<string, string[]>();
  for (const row of rows) {
    if (aop !== undefined && row.aop !== aop) continue;
    if (scope === 'CONNECTED' && !row.connected) continue;
    const aops = aopsByEvent.get(row.event);
    if (aops) aops.push(row.aop);
    else aopsByEvent.set(row.event, [row.aop]);
  }
  return [...aopsByEvent].map(([event, aops]) => ({ event, aops }));
}

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
  chain(canonicalIdOrNone(context, 'Aop', where.aop), (aop) =>
    chain(associationTest(context, filter), (test) =>
      chain(context.loaders.links('eventsOfOutcome', outcome), (rows) => {
        const events = outcomeEvents(rows, aop, where.scope);
        const standing = chainAll(events.map(({ event }) => rowsOf(event)));
        return chain(standing, (lists) =>
          lists.flatMap((list, index) =>
            list.filter((row) => test(row) && holdsInSome(row, events[index]?.aops ?? [])),
          ),
        );
      }),
    ),
  );

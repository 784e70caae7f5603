import { chain, compareIds, type MaybePromise, type OutcomeEventRow } from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { EventInList } from '../key-event/event-list.ts';

export type UpstreamScope = 'CONNECTED' | 'PATHWAY';

/** The events that lead to an outcome, each once, in causal order; see `AdverseOutcome.keyEvents`. */
export const eventsLeadingTo = (
  context: ApiContext,
  outcome: string,
  scope: UpstreamScope,
  aop: string | undefined,
): MaybePromise<readonly EventInList[]> =>
  chain(context.loaders.links('eventsOfOutcome', outcome), (rows) => {
    const fitting = rows.filter((row) => (scope === 'PATHWAY' || row.connected) && (aop === undefined || row.aop === aop));
    return joinByEvent(fitting)
      .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareIds(a.event, b.event))
      .map((place) => new EventInList(place.event, place.rank, place.aops, context));
  });

interface Place {
  readonly event: string;
  readonly rank: number | null;
  readonly aops: readonly string[];
}

function joinByEvent(rows: readonly OutcomeEventRow[]): Place[] {
  const places = new Map<string, Place>();
  for (const { event, rank, aop } of rows) {
    const known = places.get(event);
    if (!known) places.set(event, { event, rank, aops: [aop] });
    else places.set(event, { event, rank: furthest(known.rank, rank), aops: known.aops.includes(aop) ? known.aops : [...known.aops, aop] });
  }
  return [...places.values()];
}

const furthest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

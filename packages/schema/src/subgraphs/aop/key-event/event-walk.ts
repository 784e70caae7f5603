import {
  chain,
  chainAll,
  compareIds,
  downstreamOf,
  upstreamOf,
  type AopEventRow,
  type EventRole,
  type MaybePromise,
} from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { EventInList } from './event-list.ts';

/**
 * Events that lead to an event, or that it leads to. A walk stays inside one AOP at a time: across
 * AOPs nearly everything leads to everything. Order: the furthest place among its AOPs, then id.
 */
export const walkFrom = (
  context: ApiContext,
  way: 'UPSTREAM' | 'DOWNSTREAM',
  event: string,
  aop: string | undefined,
  role: EventRole | null,
): MaybePromise<readonly EventInList[]> =>
  chain(context.loaders.links('aopsOfEvent', event), (memberships) => {
    const aops = [...new Set(memberships.map((row) => row.aop))].filter((id) => aop === undefined || id === aop);
    return chain(chainAll(aops.map((id) => walkInAop(context, way, event, id, role))), (walks) => merge(walks.flat(), context));
  });

const walkInAop = (
  context: ApiContext,
  way: 'UPSTREAM' | 'DOWNSTREAM',
  event: string,
  aop: string,
  role: EventRole | null,
): MaybePromise<readonly AopEventRow[]> =>
  chain(context.loaders.links('relationshipsOfAop', aop), (relationships) => {
    const reached = way === 'UPSTREAM' ? upstreamOf(event, relationships) : downstreamOf(event, relationships);
    return chain(context.loaders.links('eventsOfAop', aop), (events) =>
      events.filter((row) => reached.has(row.event) && (role == null || row.role === role)),
    );
  });

function merge(rows: readonly AopEventRow[], context: ApiContext): readonly EventInList[] {
  const byEvent = new Map<string, { rank: number; aops: string[] }>();
  for (const row of rows) {
    const known = byEvent.get(row.event);
    const rank = row.rank ?? 0;
    if (!known) byEvent.set(row.event, { rank, aops: [row.aop] });
    else {
      known.rank = Math.max(known.rank, rank);
      if (!known.aops.includes(row.aop)) known.aops.push(row.aop);
    }
  }
  return [...byEvent]
    .sort(([idA, a], [idB, b]) => a.rank - b.rank || compareIds(idA, idB))
    .map(([event, { rank, aops }]) => new EventInList(event, rank, aops, context));
}

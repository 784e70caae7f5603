import {
  chain,
  chainAll,
  downstreamOf,
  upstreamOf,
  type AopEventRow,
  type EventRole,
  type MaybePromise,
  type OrganisationLevel,
} from '@sequela/data';
import type { ApiContext } from '../../../context/api-context.ts';
import { eventsByPlace } from '../../../shared/events-by-place.ts';
import { EventInList } from './event-list.ts';

/** Which of the events that a walk meets are asked for. */
export interface WantedEvents {
  readonly role?: EventRole | null;
  readonly level?: OrganisationLevel | null;
}

/**
 * Events that lead to an event, or that it leads to. A walk stays inside one AOP at a time: across
 * AOPs nearly everything leads to everything. Order: the furthest place among its AOPs, then id.
 */
export const walkFrom = (
  context: ApiContext,
  way: 'UPSTREAM' | 'DOWNSTREAM',
  event: string,
  aop: string | undefined,
  { role, level }: WantedEvents,
): MaybePromise<readonly EventInList[]> =>
  chain(context.loaders.links('aopsOfEvent', event), (memberships) => {
    const aops = [...new Set(memberships.map((row) => row.aop))].filter((id) => aop === undefined || id === aop);
    return chain(chainAll(aops.map((id) => walkInAop(context, way, event, id, role))), (walks) => {
      const reached = eventsByPlace(walks.flat()).map(({ event: id, rank, aops: via }) => new EventInList(id, rank, via, context));
      if (level == null) return reached;
      return chain(chainAll(reached.map(({ node }) => node)), (records) => reached.filter((_row, at) => records[at]?.level === level));
    });
  });

const walkInAop = (
  context: ApiContext,
  way: 'UPSTREAM' | 'DOWNSTREAM',
  event: string,
  aop: string,
  role: EventRole | null | undefined,
): MaybePromise<readonly AopEventRow[]> =>
  chain(context.loaders.links('relationshipsOfAop', aop), (relationships) => {
    const reached = way === 'UPSTREAM' ? upstreamOf(event, relationships) : downstreamOf(event, relationships);
    return chain(context.loaders.links('eventsOfAop', aop), (events) =>
      events.filter((row) => reached.has(row.event) && (role == null || row.role === role)),
    );
  });

import type { EventRole } from '../records/vocabularies.ts';
import type { CausalEdge } from './causal-edge.ts';
import { upstreamOf } from './reachable-events.ts';

/** An event of an AOP, as far as the way to an outcome asks. */
export interface PlacedEvent {
  readonly aop: string;
  readonly event: string;
  readonly role: EventRole;
  readonly rank: number | null;
}

/** An event and an outcome of the same AOP. */
export interface EventBeforeOutcome {
  readonly outcome: string;
  readonly aop: string;
  readonly event: string;
  readonly rank: number | null;
  readonly connected: boolean;
}

/**
 * The events from which relationships of one AOP lead to an outcome. The outcome itself never
 * counts; nor do modulating factors, which are on relationships and never in a chain.
 */
export const connectedUpstream = upstreamOf;

/**
 * Pairs every outcome with every other event of the AOPs that end in it, AOP by AOP, and says which
 * are connected. An AOP that holds the event in another role only does not count as the outcome's.
 */
export function outcomeEventRows(
  eventsOfAop: ReadonlyMap<string, readonly PlacedEvent[]>,
  relationshipsOfAop: ReadonlyMap<string, readonly CausalEdge[]>,
): readonly EventBeforeOutcome[] {
  const pairs: EventBeforeOutcome[] = [];
  for (const [aop, rows] of eventsOfAop) {
    // An event in two roles has two rows in its AOP; it is one event.
    const ranks = new Map(rows.map((row) => [row.event, row.rank]));
    const outcomes = new Set(rows.flatMap((row) => (row.role === 'ADVERSE_OUTCOME' ? row.event : [])));
    for (const outcome of outcomes) {
      const connected = connectedUpstream(outcome, relationshipsOfAop.get(aop) ?? []);
      for (const [event, rank] of ranks) {
        if (event !== outcome) pairs.push({ outcome, aop, event, rank, connected: connected.has(event) });
      }
    }
  }
  return pairs;
}

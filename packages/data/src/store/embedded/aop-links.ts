import { compareIds } from '../../records/compare-ids.ts';
import type { AopRelationshipRecord } from '../../records/aop.record.ts';
import type { ReleaseContent } from '../../records/release.record.ts';
import { causalRanks } from '../../network/causal-ranks.ts';
import { measureEvents } from '../../network/event-measures.ts';
import { outcomeEventRows } from '../../network/outcome-events.ts';
import type { AopEventRow } from '../store.links.ts';
import { adjacency, NO_ROWS } from './adjacency.ts';
import type { LinkMakers } from './adjacency.ts';
import {
  aopsOfOneEvent,
  eventsBeforeOutcome,
  eventsInAop,
  outcomesAfterEvent,
  relationshipsInOrder,
} from './aop-order.ts';
import { nodeLinks } from './node-links.ts';

const byId = (left: { readonly id: string }, right: { readonly id: string }): number => compareIds(left.id, right.id);

const asTheyCome = (): number => 0;

/** Events of AOPs with their places in the causal order of each. */
function rankedEvents(
  { aopEvents }: ReleaseContent,
  relationshipsOfAop: ReadonlyMap<string, readonly AopRelationshipRecord[]>,
): readonly AopEventRow[] {
  const rowsByAop = adjacency(aopEvents, (row) => row.aop, asTheyCome);
  return [...rowsByAop].flatMap(([aop, rows]) => {
    const ranks = causalRanks(rows.map((row) => row.event), relationshipsOfAop.get(aop) ?? NO_ROWS);
    return rows.map((row): AopEventRow => ({ ...row, rank: ranks.get(row.event) ?? null }));
  });
}

/** What AOPs, events, relationships and outcomes lead to within the pathways. */
export function aopLinks(content: ReleaseContent) {
  const { aopRelationships, essentialities, modulatingFactors, manifestations } = content;
  const relationshipsOfAop = adjacency(aopRelationships, (row) => row.aop, relationshipsInOrder);
  const rows = rankedEvents(content, relationshipsOfAop);
  const eventsOfAop = adjacency(rows, (row) => row.aop, eventsInAop);
  const outcomeEvents = outcomeEventRows(eventsOfAop, relationshipsOfAop);
  return {
    eventsOfAop: () => eventsOfAop,
    aopsOfEvent: () => adjacency(rows, (row) => row.event, aopsOfOneEvent),
    relationshipsOfAop: () => relationshipsOfAop,
    aopsOfRelationship: () => adjacency(aopRelationships, (row) => row.relationship, relationshipsInOrder),
    relationshipsOfEvent: () => adjacency(aopRelationships, (row) => [row.upstream, row.downstream], relationshipsInOrder),
    eventsOfOutcome: () => adjacency(outcomeEvents, (row) => row.outcome, eventsBeforeOutcome),
    outcomesOfEvent: () => adjacency(outcomeEvents, (row) => row.event, outcomesAfterEvent),
    measuresOfEvent: () => new Map([...measureEvents(aopRelationships)].map(([event, measures]) => [event, [measures]])),
    manifestationsOfOutcome: () => nodeLinks('Manifestation', manifestations, (record) => [record.outcome]),
    essentialitiesOfAop: () => adjacency(essentialities, (row) => row.aop, byId),
    essentialitiesOfEvent: () => adjacency(essentialities, (row) => row.event, byId),
    modulatingFactorsOfAop: () => adjacency(modulatingFactors, (row) => row.aops, byId),
    modulatingFactorsOfEvent: () => adjacency(modulatingFactors, (row) => row.onEvent, byId),
    modulatingFactorsOfRelationship: () => adjacency(modulatingFactors, (row) => row.onRelationship, byId),
  } satisfies Partial<LinkMakers>;
}

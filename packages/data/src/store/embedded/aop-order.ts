import { compareIds } from '../../records/compare-ids.ts';
import { EVENT_ROLES } from '../../records/vocabularies.ts';
import type { AopRelationshipRecord } from '../../records/aop.record.ts';
import { compareRanks } from '../../network/causal-ranks.ts';
import type { AopEventRow, OutcomeEventRow } from '../store.links.ts';
import { inOrder } from './adjacency.ts';
import type { Compare } from './adjacency.ts';

const byRank: Compare<{ readonly rank: number | null }> = (left, right) => compareRanks(left.rank, right.rank);
const byEvent: Compare<{ readonly event: string }> = (left, right) => compareIds(left.event, right.event);
const byAop: Compare<{ readonly aop: string }> = (left, right) => compareIds(left.aop, right.aop);
const byRole: Compare<AopEventRow> = (left, right) => EVENT_ROLES.indexOf(left.role) - EVENT_ROLES.indexOf(right.role);
const byRelationship: Compare<AopRelationshipRecord> = (left, right) => compareIds(left.relationship, right.relationship);
const byOutcome: Compare<OutcomeEventRow> = (left, right) => compareIds(left.outcome, right.outcome);

/** Causes first; an event without a place in the causal order last. */
export const eventsInAop = inOrder<AopEventRow>(byRank, byEvent, byRole);
export const aopsOfOneEvent = inOrder<AopEventRow>(byAop, byRole);
export const relationshipsInOrder = inOrder<AopRelationshipRecord>(byRelationship, byAop);
export const eventsBeforeOutcome = inOrder<OutcomeEventRow>(byRank, byEvent, byAop);
export const outcomesAfterEvent = inOrder<OutcomeEventRow>(byOutcome, byAop);

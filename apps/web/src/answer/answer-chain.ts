import type { Adjacency, Direction, EventRole, EvidenceCall, OrganisationLevel, RelationshipEffect, Status } from '../graphql/generated/graphql.ts';
import { gradeLetter } from '../wording/evidence-vocabulary.ts';
import type { Chain, ChainEvent, ChainLink } from '../components/chain/chain.ts';
import { numberByRank } from '../components/chain/unfold-cycles.ts';
import { childOf, everyNode, type AnswerNode } from './answer-tree.ts';
import { isEventType } from './shown-types.ts';

/** More than this is no picture any more, and takes a browser too long to lay out. */
export const MOST_DRAWN = { events: 120, links: 300 } as const;

/** What of an answer can be drawn, or why nothing can. */
export type AnswerChain =
  | { readonly kind: 'chain'; readonly chain: Chain; }
  | { readonly kind: 'no-relationships'; readonly events: number }
  | { readonly kind: 'too-many'; readonly events: number; readonly links: number };

/** The events of an answer by id, each as fully as the answer tells it in any place; without ranks and numbers. */
export function answerEvents(root: AnswerNode): readonly ChainEvent[] {
  const events = new Map<string, ChainEvent>();
  for (const node of everyNode(root)) {
    const { id } = node.leaves;
    if (typeof id !== 'string' || !(isEventType(node.type) || node.field === 'upstream' || node.field === 'downstream')) continue;
    const known = events.get(id);
    const told = eventOf(id, node);
    events.set(id, {
      ...told,
      number: known?.number ?? events.size + 1,
      title: told.title === id ? (known?.title ?? id) : told.title,
      role: known !== undefined && told.role === 'KEY_EVENT' ? known.role : told.role,
      status: told.status ?? known?.status ?? null,
      direction: told.direction ?? known?.direction ?? null,
      level: told.level ?? known?.level ?? null,
    });
  }
  return [...events.values()];
}

function eventOf(id: string, node: AnswerNode): ChainEvent {
  const edge = node.parent?.leaves ?? {};
  const direction = childOf(node, 'direction')?.leaves['value'] ?? node.leaves['direction'];
  return {
    id,
    number: 0,
    title: text(node.leaves['title']) ?? id,
    role: (text(edge['role']) ?? (node.type === 'AdverseOutcome' ? 'ADVERSE_OUTCOME' : 'KEY_EVENT')) as EventRole,
    rank: 0,
    status: text(node.leaves['status']) as Status | null,
    direction: text(direction) as Direction | null,
    level: text(node.leaves['level']) as OrganisationLevel | null,
  };
}

/** Relationships of an answer: whatever has an event before it and one after it. */
export function answerLinks(root: AnswerNode): readonly ChainLink[] {
  const links = new Map<string, ChainLink>();
  for (const node of everyNode(root)) {
    const [from, to] = [childOf(node, 'upstream')?.leaves['id'], childOf(node, 'downstream')?.leaves['id']];
    if (typeof from !== 'string' || typeof to !== 'string') continue;
    const edge = node.parent?.leaves ?? {};
    const said = (field: string): string | null => text(node.leaves[field]) ?? text(edge[field]);
    const id = text(node.leaves['id']) ?? text(childOf(node, 'relationship')?.leaves['id']) ?? `${from} ${to}`;
    const adjacency = said('adjacency') as Adjacency | null;
    links.set(`${from} ${to}`, links.get(`${from} ${to}`) ?? {
      id,
      from,
      to,
      status: said('status') as Status | null,
      effect: (said('effect') ?? 'PROMOTES') as RelationshipEffect,
      adjacent: adjacency === null ? null : adjacency === 'ADJACENT',
      grade: gradeLetter(said('weightOfEvidence') as EvidenceCall | null),
    });
  }
  return [...links.values()];
}

/** The pathway that an answer holds, ranked by its own relationships. */
export function answerChain(root: AnswerNode): AnswerChain {
  const events = answerEvents(root);
  const links = answerLinks(root);
  if (links.length === 0) return { kind: 'no-relationships', events: events.length };
  if (events.length > MOST_DRAWN.events || links.length > MOST_DRAWN.links) return { kind: 'too-many', events: events.length, links: links.length };
  return { kind: 'chain', chain: { events: numberByRank(ranked(events, links), links), links } };
}

/** Gives each event the length of the longest way to it; events of a circle share a rank, as the drawing expects. */
function ranked(events: readonly ChainEvent[], links: readonly ChainLink[]): readonly ChainEvent[] {
  const ranks = new Map(events.map(({ id }) => [id, 0]));
  const circle = circles(events.map(({ id }) => id), links);
  const steps = links.filter(({ from, to }) => circle.get(from) !== circle.get(to));
  // No way without a circle is longer than there are events.
  for (let round = 0, moved = true; moved && round < events.length; round++) {
    moved = false;
    for (const { from, to } of steps) {
      const rank = (ranks.get(from) ?? 0) + 1;
      if (rank <= (ranks.get(to) ?? 0)) continue;
      moved = true;
      for (const { id } of events) if (circle.get(id) === circle.get(to)) ranks.set(id, rank);
    }
  }
  return events.map((event) => ({ ...event, rank: ranks.get(event.id) ?? 0 }));
}

/** A name for each set of events that lead to each other: the first of them. */
function circles(ids: readonly string[], links: readonly ChainLink[]): ReadonlyMap<string, string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Map(ids.map((id) => [id, reachable(id, next)]));
  return new Map(ids.map((id) => [id, ids.find((other) => other === id || (reached.get(id)?.has(other) === true && reached.get(other)?.has(id) === true)) ?? id]));
}

function reachable(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const left = [start];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    for (const to of next.get(id) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      left.push(to);
    }
  }
  return seen;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

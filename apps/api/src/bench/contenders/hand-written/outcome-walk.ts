import { compareIds, type AopRelationshipRecord, type ReleaseContent } from '@sequela/data';
import { groupBy } from '../group-by.ts';

export interface OutcomeWalk {
  /** Outcome event ids, last id first. */
  readonly outcomes: readonly string[];
  /** Events that lead to an outcome by one AOP, causes first. */
  leadingTo(outcome: string): readonly string[];
  /** The AOPs by which an event leads to an outcome. */
  viaAops(outcome: string, event: string): ReadonlySet<string>;
}

/**
 * Which events lead to which outcome, written once more and plainly: reachability by repeated
 * passes, ranks by repeated relaxation over what does not lie on the same cycle.
 */
export function createOutcomeWalk(content: ReleaseContent): OutcomeWalk {
  const relationships = groupBy(content.aopRelationships, (row) => row.aop);
  const aopsEndingIn = groupBy(
    content.aopEvents.filter((row) => row.role === 'ADVERSE_OUTCOME'),
    (row) => row.event,
  );
  const answers = new Map<string, readonly string[]>();
  const via = new Map<string, Set<string>>();
  for (const [outcome, rows] of aopsEndingIn) {
    const ranks = new Map<string, number>();
    for (const { aop } of rows) {
      const edges = relationships.get(aop) ?? [];
      const reach = reachable(edges);
      const rankOf = ranksOf(edges, reach);
      for (const [event, reached] of reach) {
        if (event === outcome || !reached.has(outcome)) continue;
        ranks.set(event, Math.max(ranks.get(event) ?? 0, rankOf.get(event) ?? 0));
        via.set(`${outcome} ${event}`, (via.get(`${outcome} ${event}`) ?? new Set()).add(aop));
      }
    }
    answers.set(outcome, [...ranks].sort(([a, rankA], [b, rankB]) => rankA - rankB || compareIds(a, b)).map(([event]) => event));
  }
  return {
    outcomes: [...answers.keys()].sort((a, b) => compareIds(b, a)),
    leadingTo: (outcome) => answers.get(outcome) ?? [],
    viaAops: (outcome, event) => via.get(`${outcome} ${event}`) ?? new Set(),
  };
}

/** Event -> every event that it leads to. */
export function reachable(edges: readonly AopRelationshipRecord[]): Map<string, Set<string>> {
  const reach = new Map<string, Set<string>>();
  for (const { upstream, downstream } of edges) {
    reach.set(upstream, (reach.get(upstream) ?? new Set()).add(downstream));
    if (!reach.has(downstream)) reach.set(downstream, new Set());
  }
  for (let grown = true; grown; ) {
    grown = false;
    for (const reached of reach.values()) {
      const before = reached.size;
      for (const event of [...reached]) for (const next of reach.get(event) ?? []) reached.add(next);
      if (reached.size > before) grown = true;
    }
  }
  return reach;
}

/** Longest path from a start, counting a cycle as one event. */
export function ranksOf(edges: readonly AopRelationshipRecord[], reach: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> {
  const onOneCycle = (a: string, b: string): boolean => a === b || (reach.get(a)?.has(b) === true && reach.get(b)?.has(a) === true);
  const ranks = new Map([...reach.keys()].map((event) => [event, 0]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const { upstream, downstream } of edges) {
      const rank = (ranks.get(upstream) ?? 0) + (onOneCycle(upstream, downstream) ? 0 : 1);
      for (const event of ranks.keys()) {
        if (onOneCycle(event, downstream) && rank > (ranks.get(event) ?? 0)) {
          ranks.set(event, rank);
          moved = true;
        }
      }
    }
  }
  return ranks;
}

import type { AopRelationshipRecord } from '../records/aop.record.ts';
import { compareIds } from '../records/compare-ids.ts';
import { downstreamOf } from './reachable-events.ts';

/** A relationship as a step of a path, with the AOPs that hold it. */
export interface NetworkStep {
  readonly relationship: string;
  readonly upstream: string;
  readonly downstream: string;
  /** AOP ids, in order. */
  readonly aops: readonly string[];
  /** True where no AOP that holds it says that the two events follow each other directly. */
  readonly isShortcut: boolean;
}

/** Steps by the event that they start from (or end at), in the order of their ids. */
export type StepsByEvent = ReadonlyMap<string, readonly NetworkStep[]>;

/** What paths run over: all AOPs together, and each by itself. */
export interface PathwayNetwork {
  readonly from: StepsByEvent;
  readonly to: StepsByEvent;
  /** AOP ids by the events that their relationships touch. */
  readonly aopsOfEvent: ReadonlyMap<string, ReadonlySet<string>>;
}

type Row = Pick<AopRelationshipRecord, 'aop' | 'relationship' | 'upstream' | 'downstream' | 'adjacency'>;

const isShortcut = (row: Row): boolean => row.adjacency === 'NON_ADJACENT';

function group<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Rows of one AOP without the shortcuts whose two ends a route of other relationships of that AOP joins. */
function withoutNeedlessShortcuts(rows: readonly Row[]): readonly Row[] {
  const direct = rows.filter((row) => !isShortcut(row));
  const reached = new Map<string, ReadonlySet<string>>();
  const reachedFrom = (event: string): ReadonlySet<string> => {
    const known = reached.get(event) ?? downstreamOf(event, direct);
    reached.set(event, known);
    return known;
  };
  return rows.filter((row) => !isShortcut(row) || !reachedFrom(row.upstream).has(row.downstream));
}

/**
 * The network of all AOPs. A relationship that an AOP calls non-adjacent is left out of that AOP
 * where adjacent ones of the same AOP lead the same way; where they do not, it is the only way known.
 */
export function createPathwayNetwork(rows: readonly Row[]): PathwayNetwork {
  const kept = [...group(rows, (row) => row.aop).values()].flatMap(withoutNeedlessShortcuts);
  const steps = [...group(kept, (row) => row.relationship)].map(([relationship, held]): NetworkStep => {
    const [first] = held as [Row, ...Row[]];
    const aops = [...new Set(held.map((row) => row.aop))].sort(compareIds);
    return { relationship, upstream: first.upstream, downstream: first.downstream, aops, isShortcut: held.every(isShortcut) };
  });
  steps.sort((left, right) => compareIds(left.relationship, right.relationship));
  const aopsOfEvent = new Map<string, Set<string>>();
  for (const { upstream, downstream, aops } of steps) {
    for (const event of [upstream, downstream]) {
      const known = aopsOfEvent.get(event) ?? new Set();
      for (const aop of aops) known.add(aop);
      aopsOfEvent.set(event, known);
    }
  }
  return { from: group(steps, (step) => step.upstream), to: group(steps, (step) => step.downstream), aopsOfEvent };
}

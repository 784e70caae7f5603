import { compareIds } from '../records/compare-ids.ts';
import type { NetworkStep, PathwayNetwork } from './pathway-network.ts';

/** A chain of relationships from one event to another; no event stands in it twice. */
export interface CausalPath {
  readonly steps: readonly NetworkStep[];
  /** AOPs that hold every step; empty where the path was put together from several. */
  readonly withinAops: readonly string[];
  /** How often one must change the AOP along it, at least. */
  readonly aopSwitches: number;
  /** True where a step joins events that no AOP calls adjacent. */
  readonly usesShortcut: boolean;
}

export interface CausalPaths {
  readonly paths: readonly CausalPath[];
  /** False where the search ended before it had seen every path: there may be more, and among the longest, better ones. */
  readonly complete: boolean;
}

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Most steps of a path. */
  readonly maxLength: number;
  /** Most paths wanted. */
  readonly first: number;
}

/** Steps looked at before a search gives up: work, not time, so that every machine finds the same paths. */
const MOST_STEPS_LOOKED_AT = 60_000;
/** Paths of one length that are collected before they are put in order. */
const MOST_PATHS_OF_A_LENGTH = 2_000;

type Allows = (step: NetworkStep) => boolean;

interface Budget {
  left: number;
}

/** Fewest steps from each event to the one asked for, backwards, no further than `most`. */
function distancesTo(target: string, network: PathwayNetwork, allows: Allows, most: number): ReadonlyMap<string, number> {
  const distances = new Map([[target, 0]]);
  let border = [target];
  for (let distance = 1; distance <= most && border.length > 0; distance += 1) {
    const next: string[] = [];
    for (const event of border) {
      for (const step of network.to.get(event) ?? []) {
        if (distances.has(step.upstream) || !allows(step)) continue;
        distances.set(step.upstream, distance);
        next.push(step.upstream);
      }
    }
    border = next;
  }
  return distances;
}

/** Simple paths of exactly `length` steps, in the order of their relationships; stops when the budget is used up. */
function pathsOfLength(
  { from, to }: PathRequest,
  length: number,
  network: PathwayNetwork,
  allows: Allows,
  distances: ReadonlyMap<string, number>,
  budget: Budget,
): readonly (readonly NetworkStep[])[] {
  const found: (readonly NetworkStep[])[] = [];
  const taken: NetworkStep[] = [];
  const met = new Set([from]);
  const walk = (event: string): void => {
    for (const step of network.from.get(event) ?? []) {
      if (budget.left <= 0) return;
      budget.left -= 1;
      const next = step.downstream;
      const left = length - taken.length - 1;
      if (met.has(next) || (distances.get(next) ?? Infinity) > left || (next === to && left > 0) || !allows(step)) continue;
      taken.push(step);
      if (next === to) {
        found.push([...taken]);
        if (found.length >= MOST_PATHS_OF_A_LENGTH) budget.left = 0;
      } else {
        met.add(next);
        walk(next);
        met.delete(next);
      }
      taken.pop();
    }
  };
  walk(from);
  return found;
}

/** Changes of AOP along a path when each AOP is kept as long as it holds the next step: no order of changes needs fewer. */
function countSwitches(steps: readonly NetworkStep[]): number {
  let switches = 0;
  let open: readonly string[] | null = null;
  for (const { aops } of steps) {
    const still: readonly string[] = open === null ? aops : open.filter((aop) => aops.includes(aop));
    if (still.length === 0) switches += 1;
    open = still.length === 0 ? aops : still;
  }
  return switches;
}

const keyOf = (steps: readonly NetworkStep[]): string => steps.map((step) => step.relationship).join(' ');

function describePath(steps: readonly NetworkStep[]): CausalPath {
  const withinAops = (steps[0]?.aops ?? []).filter((aop) => steps.every((step) => step.aops.includes(aop)));
  return { steps, withinAops, aopSwitches: countSwitches(steps), usesShortcut: steps.some((step) => step.isShortcut) };
}

/** Inside one AOP first, then the shortest, then those with the fewest changes of AOP, then by the ids of their steps. */
function comparePaths(left: CausalPath, right: CausalPath): number {
  return (
    Number(right.withinAops.length > 0) - Number(left.withinAops.length > 0) ||
    left.steps.length - right.steps.length ||
    left.aopSwitches - right.aopSwitches ||
    compareIds(keyOf(left.steps), keyOf(right.steps))
  );
}

/**
 * Paths of relationships between two events, those inside one AOP before those that cross from AOP
 * to AOP, shorter ones first. Always ends: the work is bounded, and `complete` tells whether it
 * sufficed. No path leads from an event to itself.
 */
export function causalPaths(request: PathRequest, network: PathwayNetwork): CausalPaths {
  const { from, to, maxLength, first } = request;
  if (from === to) return { paths: [], complete: true };
  const found = new Map<string, CausalPath>();
  let complete = true;

  const search = (allows: Allows, enough: () => boolean, budget: Budget): void => {
    const distances = distancesTo(to, network, allows, maxLength);
    for (let length = distances.get(from) ?? Infinity; length <= maxLength; length += 1) {
      if (enough()) {
        complete = false;
        return;
      }
      for (const steps of pathsOfLength(request, length, network, allows, distances, budget)) {
        const key = keyOf(steps);
        if (!found.has(key)) found.set(key, describePath(steps));
      }
      if (budget.left <= 0) {
        complete = false;
        return;
      }
    }
  };

  // Every AOP has its share of the work, so that one tangled AOP cannot hide the others.
  const shared = [...(network.aopsOfEvent.get(from) ?? [])].filter((aop) => network.aopsOfEvent.get(to)?.has(aop)).sort(compareIds);
  for (const aop of shared) {
    const share = { left: Math.ceil(MOST_STEPS_LOOKED_AT / 2 / shared.length) };
    search((step) => step.aops.includes(aop), () => false, share);
  }
  search(() => true, () => found.size > first, { left: MOST_STEPS_LOOKED_AT / 2 });
  const paths = [...found.values()].sort(comparePaths);
  return { paths: paths.slice(0, first), complete: complete && paths.length <= first };
}

import type { Release } from '@sequela/data';

export const WORKLOAD_NAMES = ['one outcome', 'twenty outcomes', 'AOP page', 'gene page', 'search as you type', 'mix of all questions'] as const;
export type WorkloadName = (typeof WORKLOAD_NAMES)[number];

/** What a client posts. `operationName` tells handlers that know no GraphQL what is asked. */
export interface Asked {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Workload {
  readonly name: WorkloadName;
  /** Connections that ask at once, each its next question after its last answer. */
  readonly connections: number;
  /** Asked in turn, from the beginning again after the last; at least one. */
  readonly asked: readonly Asked[];
  /** How many times the usual time everybody warms up: what asks many things takes longer until the engine has compiled it. */
  readonly warmUps?: number;
}

/** Makes a workload of what a release holds. */
export type MakeWorkload = (release: Release) => Workload;

import { WORKLOAD_NAMES, type WorkloadName } from '../workloads/workload.ts';

export const CONTENDER_NAMES = ['hand-written', 'Sequela, made anew', 'Sequela, repeated', 'tutorial', 'tutorial, whole graph', 'Yoga', 'Mercurius', 'SPARQL', 'Hive Gateway'] as const;
export type ContenderName = (typeof CONTENDER_NAMES)[number];

/** A program of the race. */
export interface Contending {
  readonly name: ContenderName;
  /** Seen from this folder as built. */
  readonly entry: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly answers: readonly WorkloadName[];
}

const QUESTION_20: readonly WorkloadName[] = ['one outcome', 'twenty outcomes'];

/** What runs. The hand-written handler is the limit, the two tutorials are what is to be left behind. */
export const CONTENDERS: readonly Contending[] = [
  { name: 'hand-written', entry: './hand-written/main.js', answers: [...QUESTION_20, 'AOP page', 'gene page'] },
  { name: 'Sequela, made anew', entry: '../../main.js', settings: { ANSWER_CACHE_MB: '0' }, answers: WORKLOAD_NAMES },
  { name: 'Sequela, repeated', entry: '../../main.js', answers: WORKLOAD_NAMES },
  { name: 'tutorial', entry: './tutorial/main.js', answers: QUESTION_20 },
  { name: 'tutorial, whole graph', entry: './tutorial/whole-graph.js', answers: WORKLOAD_NAMES },
  { name: 'Yoga', entry: '../../../test/yoga.mjs', answers: WORKLOAD_NAMES },
  // Its compiler refuses requests that leave out a variable with a default, as many of the library do.
  { name: 'Mercurius', entry: './mercurius.js', answers: WORKLOAD_NAMES.filter((name) => name !== 'mix of all questions') },
  { name: 'SPARQL', entry: './sparql/main.js', answers: QUESTION_20 },
  { name: 'Hive Gateway', entry: './hive/main.js', answers: WORKLOAD_NAMES },
];

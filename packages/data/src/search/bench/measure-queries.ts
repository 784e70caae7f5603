import type { InstantStore } from '../../store/instant-store.ts';
import type { JudgedQuery } from './judged-set.ts';

/** Rounds of which each search counts by its median: one alone may meet the collection of garbage. */
const ROUNDS = 7;
const MICROSECONDS = 1000;

/** What something gives, and the processor time that it takes, in milliseconds. */
export function cpuOf<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / MICROSECONDS };
}

const inOrder = (values: readonly number[]): readonly number[] => [...values].sort((left, right) => left - right);
const at = (values: readonly number[], share: number): number => inOrder(values)[Math.floor((values.length - 1) * share)] ?? 0;

/** Processor time of a page of each search. */
export function measureQueries(
  search: Pick<InstantStore, 'search'>,
  queries: readonly JudgedQuery[],
): { readonly median: number; readonly p99: number; readonly longest: number; readonly slowest: string } {
  const rounds = Array.from({ length: ROUNDS }, () => queries.map(({ text }) => cpuOf(() => search.search({ text })).milliseconds));
  const times = queries.map((_, query) => at(rounds.map((round) => round[query] ?? 0), 0.5));
  const longest = Math.max(...times);
  return { median: at(times, 0.5), p99: at(times, 0.99), longest, slowest: queries[times.indexOf(longest)]?.text ?? '' };
}

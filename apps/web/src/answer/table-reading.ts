import type { AnswerTable } from './answer-table.ts';

const WRAPPERS = ['nodes', 'edges', 'node'];

/** A way through an answer as people read it: without the names that every connection has. */
export const listWords = (path: string): string => path.split('.').filter((name) => !WRAPPERS.includes(name)).join(' › ');

/** Names that people call things by; a row begins with one of them rather than with an id. */
const CALLED = ['symbol', 'title', 'label', 'name'];

/** Places of columns as they are read: what a row is called first, then the others as they came. */
export function readingOrder(columns: readonly string[]): readonly number[] {
  const places = columns.map((_column, at) => at);
  // What the row itself is called, before what it stands in.
  const first = places.find((at) => CALLED.includes(columns[at] ?? '')) ?? places.find((at) => CALLED.includes(columns[at]?.split('.').at(-1) ?? ''));
  return first === undefined ? places : [first, ...places.filter((at) => at !== first)];
}

/** True for a column of numbers and gaps. */
export const isNumeric = ({ rows }: AnswerTable, at: number): boolean => rows.some((row) => typeof row[at] === 'number') && rows.every((row) => row[at] === null || typeof row[at] === 'number');

/** Entries of a list, each once: what stands there in several ways is said to. */
export function together(entries: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts].map(([entry, count]) => (count === 1 ? entry : `${entry} (${count} times)`)).join(', ');
}

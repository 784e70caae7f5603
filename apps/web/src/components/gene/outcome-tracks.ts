import type { Status } from '../../graphql/generated/graphql.ts';
import { groupBy } from '../matrix/group-by.ts';
import type { Sense } from '../marks/change-shape.tsx';

interface Statement {
  /** What happens to the product. */
  readonly sense: Sense;
  readonly status: Status | null;
  readonly node: { readonly id: string };
  /** AOPs that it holds for; null for all of its event. */
  readonly aopIds: readonly string[] | null;
}

interface Outcome {
  readonly id: string;
  readonly title: string;
  /** AOPs that end in it. */
  readonly aopIds: readonly string[];
  /** Events that lead to it, causes first. */
  readonly eventIds: readonly string[];
}

/** A mark on a track: the gene at one event, one way. */
export interface TrackMark {
  readonly eventId: string;
  readonly sense: Sense;
  readonly status: Status | null;
  /** Place on the track: 0 is the first cause, `length` the outcome itself. */
  readonly at: number;
}

/** The way to one outcome, and where on it a gene stands. */
export interface OutcomeTrack {
  readonly id: string;
  readonly title: string;
  /** How many events lead to the outcome. */
  readonly length: number;
  readonly marks: readonly TrackMark[];
  /** At how many events of the way the gene stands. */
  readonly eventCount: number;
}

/** How settled: where statements of one event differ, the most settled counts. */
const SETTLED: readonly (Status | null)[] = ['DOCUMENTED', 'CONTESTED', 'HYPOTHESISED', null];

/** Where a gene stands on the ways to its outcomes; the outcome with most of its events first. */
export function outcomeTracks(outcomes: readonly Outcome[], statements: readonly Statement[]): readonly OutcomeTrack[] {
  const statementsAt = groupBy(statements, ({ node }) => node.id);
  return outcomes
    .map(({ id, title, aopIds, eventIds }) => {
      // A statement may hold for other AOPs of its event alone, which end elsewhere.
      const ending = new Set(aopIds);
      const holds = (statement: Statement): boolean => statement.aopIds === null || statement.aopIds.some((aop) => ending.has(aop));
      const way = [...eventIds, id];
      const marks = way.flatMap((eventId, at) => eventMarks((statementsAt.get(eventId) ?? []).filter(holds)).map((mark) => ({ ...mark, eventId, at })));
      return { id, title, length: eventIds.length, marks, eventCount: new Set(marks.map(({ eventId }) => eventId)).size };
    })
    .sort((one, other) => other.eventCount - one.eventCount);
}

/** One mark per direction that is stated; a round one where none is. */
function eventMarks(statements: readonly Statement[]): readonly Pick<TrackMark, 'sense' | 'status'>[] {
  const senses = new Set(statements.map(({ sense }) => sense));
  if (senses.size > 1) senses.delete('NONE');
  return [...senses].map((sense) => {
    const found = new Set(statements.filter((said) => said.sense === sense).map(({ status }) => status));
    return { sense, status: SETTLED.find((status) => found.has(status)) ?? null };
  });
}

/** Numbers the events of a gene along the ways to its outcomes, causes first; events off every way come last. */
export function eventNumbers(tracks: readonly OutcomeTrack[], eventIds: readonly string[]): ReadonlyMap<string, number> {
  const inOrder = new Set([...tracks.flatMap(({ marks }) => marks.map(({ eventId }) => eventId)), ...eventIds]);
  return new Map([...inOrder].map((id, at) => [id, at + 1]));
}

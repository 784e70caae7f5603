import { compareIds, compareRanks } from '@sequela/data';

/** An event of one AOP, with its place in the causal order there. */
export interface PlacedRow {
  readonly aop: string;
  readonly event: string;
  readonly rank: number | null;
}

/** An event of one or more AOPs. */
export interface PlacedEvent {
  readonly event: string;
  /** The furthest place among its AOPs; null where it has none. */
  readonly rank: number | null;
  readonly aops: readonly string[];
}

/** The events of a list of rows, each once, causes first: by the furthest place among its AOPs, then by id. */
export function eventsByPlace(rows: readonly PlacedRow[]): readonly PlacedEvent[] {
  const events = new Map<string, { readonly event: string; rank: number | null; readonly aops: string[] }>();
  for (const { event, rank, aop } of rows) {
    const known = events.get(event);
    if (!known) {
      events.set(event, { event, rank, aops: [aop] });
      continue;
    }
    known.rank = furthest(known.rank, rank);
    // An event in two roles has two rows in one AOP.
    if (!known.aops.includes(aop)) known.aops.push(aop);
  }
  return [...events.values()].sort((a, b) => compareRanks(a.rank, b.rank) || compareIds(a.event, b.event));
}

const furthest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

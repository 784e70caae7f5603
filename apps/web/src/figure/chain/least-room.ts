import { HEAD_HEIGHT, LINE_HEIGHT, MARGIN } from '../../components/chain/box-size.ts';
import type { Chain } from '../../components/chain/chain.ts';
import { partLoose } from '../../components/chain/loose-events.ts';

/** What stands side by side lies at least so far apart, and what passes is so wide. */
const LEAST_GAP = 5;
const PASSAGE = 4;

/** A width that no layout of a chain which runs down in its ranks can stay under: its fullest rank, with all that passes it. */
export function leastWidthDown({ events, links }: Chain, boxWidth: number): number {
  const { joined } = partLoose(events, links);
  const rankOf = new Map(joined.map(({ id, rank }) => [id, rank]));
  const [standing, change] = [new Map<number, number>(), new Map<number, number>()];
  const add = (counts: Map<number, number>, rank: number, one: number): void => void counts.set(rank, (counts.get(rank) ?? 0) + one);
  for (const { rank } of joined) add(standing, rank, 1);
  for (const { from, to } of links) {
    const [start, end] = [rankOf.get(from), rankOf.get(to)];
    if (start === undefined || end === undefined || end - start < 2) continue;
    add(change, start + 1, 1);
    add(change, end, -1);
  }
  let [widest, passing] = [0, 0];
  for (const rank of [...new Set([...standing.keys(), ...change.keys()])].sort((one, other) => one - other)) {
    passing += change.get(rank) ?? 0;
    const boxes = standing.get(rank) ?? 0;
    widest = Math.max(widest, boxes * boxWidth + passing * PASSAGE + Math.max(0, boxes + passing - 1) * LEAST_GAP);
  }
  return widest + 2 * MARGIN;
}

/** A length along its ranks that no layout of a chain can stay under. */
export function leastLength({ events, links }: Chain, shape: number, gap: number): number {
  const ranks = partLoose(events, links).joined.map(({ rank }) => rank);
  const count = ranks.length === 0 ? 0 : Math.max(...ranks) - Math.min(...ranks) + 1;
  return count * shape + Math.max(0, count - 1) * gap + 2 * MARGIN;
}

/** A shape with one line of title is so high. */
export const LEAST_SHAPE = HEAD_HEIGHT + LINE_HEIGHT + 14;

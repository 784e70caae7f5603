import type { ChainEvent, ChainLink } from './chain.ts';
import { partLoose } from './loose-events.ts';

/**
 * Ranks for a drawing. Events of a circle share a causal rank, for each is a cause of the others; drawn so they
 * would stand in one column with knots between them. Here a circle is cut at as few relationships as a greedy
 * order finds (Eades, Lin and Smyth), and every event stands one step after the last of its causes; what was cut
 * leads back. Chains without circles keep their ranks, save that they begin at 0.
 */
export function unfoldCycles(events: readonly ChainEvent[], links: readonly ChainLink[]): ReadonlyMap<string, number> {
  const rankOf = new Map(events.map(({ id, rank }) => [id, rank]));
  const known = links.filter(({ from, to }) => from !== to && rankOf.has(from) && rankOf.has(to));
  const ranks = [...new Set(rankOf.values())].sort((one, other) => one - other);
  const order = ranks.flatMap((rank) => orderOfCircle(events.filter((event) => event.rank === rank).map(({ id }) => id), known));
  const placeOf = new Map(order.map((id, place) => [id, place]));
  const placed = new Map<string, number>();
  for (const id of order) {
    const causes = known.filter(({ from, to }) => to === id && (placeOf.get(from) ?? 0) < (placeOf.get(id) ?? 0));
    placed.set(id, Math.max(-1, ...causes.map(({ from }) => placed.get(from) ?? 0)) + 1);
  }
  return placed;
}

/** The events with unfolded ranks, numbered by rank; within a rank their order stays. What nothing joins comes last. */
export function numberByRank(events: readonly ChainEvent[], links: readonly ChainLink[]): readonly ChainEvent[] {
  const ranks = unfoldCycles(events, links);
  const { joined, loose } = partLoose(events, links);
  const ranked = joined.map((event) => ({ ...event, rank: ranks.get(event.id) ?? 0 })).sort((one, other) => one.rank - other.rank);
  return [...ranked, ...loose].map((event, at) => ({ ...event, number: at + 1 }));
}

/** Events of one rank, those first that lead more than they are led to among the rest. */
function orderOfCircle(ids: readonly string[], links: readonly ChainLink[]): readonly string[] {
  const left = new Set(ids);
  const inner = links.filter(({ from, to }) => left.has(from) && left.has(to));
  const entered = new Set(links.filter(({ from, to }) => left.has(to) && !left.has(from)).map(({ to }) => to));
  const [first, last]: [string[], string[]] = [[], []];
  const count = (id: string, end: 'from' | 'to'): number => inner.filter((link) => link[end] === id && left.has(link.from) && left.has(link.to)).length;
  const take = (id: string | undefined, into: string[], atStart: boolean): boolean => {
    if (id === undefined) return false;
    left.delete(id);
    if (atStart) into.unshift(id);
    else into.push(id);
    return true;
  };
  const find = (test: (id: string) => boolean): string | undefined => [...left].find(test);
  while (left.size > 0) {
    if (take(find((id) => count(id, 'from') === 0 && count(id, 'to') > 0), last, true)) continue;
    if (take(find((id) => count(id, 'to') === 0), first, false)) continue;
    const surplus = (id: string): number => count(id, 'from') - count(id, 'to') + (entered.has(id) ? 1.5 : 0);
    take([...left].sort((one, other) => surplus(other) - surplus(one))[0], first, false);
  }
  return [...first, ...last];
}

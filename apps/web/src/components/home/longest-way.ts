import type { Chain, ChainEvent, ChainLink } from '../chain/chain.ts';

/**
 * One of the longest ways through a chain, from a start to its last event: one event of every step, joined by
 * relationships. Where there is a choice, what is settled and adjacent goes first. Empty where nothing leads there.
 */
export function longestWay({ events, links }: Chain): readonly ChainEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const before = (event: ChainEvent): ChainEvent | undefined =>
    links
      .flatMap((link) => {
        const from = byId.get(link.from);
        return link.to === event.id && from !== undefined && from.rank < event.rank ? [{ link, from }] : [];
      })
      .sort((one, other) => other.from.rank - one.from.rank || doubtOf(one.link) - doubtOf(other.link) || one.from.number - other.from.number)[0]?.from;
  const way: ChainEvent[] = [];
  for (let event = events.at(-1); event !== undefined; event = before(event)) way.unshift(event);
  return way.length < 2 ? [] : way;
}

const doubtOf = ({ status, adjacent }: ChainLink): number => (status === 'DOCUMENTED' || status === null ? 0 : 2) + (adjacent === true ? 0 : 1);

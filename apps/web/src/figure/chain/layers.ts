import type { Chain } from '../../components/chain/chain.ts';
import { groupBy } from '../../components/matrix/group-by.ts';

/**
 * Ranks parted into layers of at most so many events, for sheets on which a rank has no room side by side. Causes stay
 * before their effects: a layer is a part of one rank, and ranks keep their order.
 */
export function inLayers({ events, links }: Chain, most: number): Chain {
  const byRank = [...groupBy([...events].sort((one, other) => one.rank - other.rank), ({ rank }) => String(rank)).values()];
  const layerOf = new Map<string, number>();
  let layer = 0;
  for (const rank of byRank) {
    // Equal parts read better than a full row and a lone event below it.
    const rows = Math.ceil(rank.length / most);
    const each = Math.ceil(rank.length / rows);
    rank.forEach(({ id }, at) => layerOf.set(id, layer + Math.floor(at / each)));
    layer += Math.ceil(rank.length / each);
  }
  return { events: events.map((event) => ({ ...event, rank: layerOf.get(event.id) ?? 0 })), links };
}

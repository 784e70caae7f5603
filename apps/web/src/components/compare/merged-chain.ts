import type { Chain, ChainEvent, ChainLink } from '../chain/chain.ts';
import { joinGrades } from '../chain/join-grades.ts';
import { numberByRank } from '../chain/unfold-cycles.ts';

/**
 * Several chains as one: every event and relationship once, each event with a word on how many of the chains hold it.
 * Of a role that differs from chain to chain, the first counts; of grades, each stands.
 */
export function mergedChain(chains: readonly Chain[]): Chain {
  const events = new Map<string, ChainEvent>();
  const holders = new Map<string, number>();
  for (const event of chains.flatMap((chain) => chain.events)) {
    const met = events.get(event.id);
    holders.set(event.id, (holders.get(event.id) ?? 0) + 1);
    events.set(event.id, { ...(met ?? event), rank: Math.max(met?.rank ?? 0, event.rank), level: null });
  }
  const links = new Map<string, ChainLink>();
  for (const link of chains.flatMap((chain) => chain.links)) {
    const met = links.get(link.id);
    links.set(link.id, { ...(met ?? link), grade: joinGrades(met?.grade ?? null, link.grade) });
  }
  const remarked = [...events.values()]
    .sort((one, other) => one.rank - other.rank)
    .map((event) => ({ ...event, ...remarkOf(holders.get(event.id) ?? 0, chains.length) }));
  return { events: numberByRank(remarked, [...links.values()]), links: [...links.values()] };
}

/** What one chain alone holds goes without a word: what is shared is what stands out. */
function remarkOf(held: number, of: number): { readonly remark?: string } {
  if (held < 2) return {};
  return { remark: held === of ? (of === 2 ? 'in both' : 'in all') : `in ${held} of ${of}` };
}

import { LRUCache } from 'lru-cache';
import type { Chain } from './chain.ts';
import { layOutChain, type ChainLayout } from './lay-out-chain.ts';

/** Drawings kept: every AOP and outcome of a full release finds room, at some ten kilobytes each. */
const MOST_KEPT = 1000;

const layouts = new LRUCache<string, ChainLayout>({ max: MOST_KEPT });

/**
 * The layout of a chain, laid out once. A release does not change, so the same chain is asked for again and again, and
 * laying it out costs more than the rest of its page. Chains count as the same where all that is drawn is the same.
 */
export function knownLayout(chain: Chain): ChainLayout {
  const key = JSON.stringify([chain.events, chain.links]);
  const known = layouts.get(key);
  if (known !== undefined) return known;
  const layout = layOutChain(chain);
  layouts.set(key, layout);
  return layout;
}

import { describe, expect, it } from '@jest/globals';
import { layOutChain } from '../../components/chain/lay-out-chain.ts';
import { PAGE_STYLE, type LayoutStyle } from '../../components/chain/layout-style.ts';
import type { Chain } from '../../components/chain/chain.ts';
import { EMBEDDED_PATHWAYS, embeddedPathway, ranksOf, wideOf } from '../testing/made-figures.ts';
import { inLayers } from './layers.ts';
import { LEAST_SHAPE, leastLength, leastWidthDown } from './least-room.ts';

const DOWN: LayoutStyle = { ...PAGE_STYLE, direction: 'down', axisHeight: 0, boxWidth: 120, gap: (one, other) => (one.height < 6 && other.height < 6 ? 5 : 9) };
const CHAINS: readonly (readonly [string, Chain])[] = [['ranks', ranksOf(1, 5, 2, 6)], ['twenty events', wideOf(20)], ['a line', ranksOf(1, 1, 1)], ['nothing joined', { events: ranksOf(3).events, links: [] }], ...EMBEDDED_PATHWAYS.map((id): readonly [string, Chain] => [id, embeddedPathway(id)])];

describe.each(CHAINS)('the least room of %s', (_name, chain) => {
  it.each([1, 2, 3, 6])('is never more than a layout takes, with %i side by side', (beside) => {
    const layers = inLayers(chain, beside);
    const { width, height } = layOutChain(layers, DOWN);
    expect(leastWidthDown(layers, 120)).toBeLessThanOrEqual(width + 0.01);
    expect(leastLength(layers, LEAST_SHAPE, DOWN.rankGap)).toBeLessThanOrEqual(height + 0.01);
  });
});

it('counts what passes a rank', () => {
  const { events, links } = ranksOf(1, 1, 1);
  const [, , last] = events;
  const skipping = { ...links[0], id: 'skip', to: last?.id ?? '' } as Chain['links'][number];
  expect(leastWidthDown({ events, links: [...links, skipping] }, 100)).toBe(leastWidthDown({ events, links }, 100) + 4 + 5);
});

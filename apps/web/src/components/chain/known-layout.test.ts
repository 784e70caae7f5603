import { describe, expect, it } from '@jest/globals';
import type { Chain } from './chain.ts';
import { knownLayout } from './known-layout.ts';
import { layOutChain } from './lay-out-chain.ts';

const chain = (title: string): Chain => ({
  events: [
    { id: 'a', number: 1, title, role: 'MOLECULAR_INITIATING_EVENT', rank: 0, status: null, direction: null },
    { id: 'b', number: 2, title: 'Outcome', role: 'ADVERSE_OUTCOME', rank: 1, status: null, direction: null },
  ],
  links: [{ id: 'ab', from: 'a', to: 'b', status: null, effect: 'PROMOTES', adjacent: true, grade: null }],
});

describe('knownLayout', () => {
  it('gives what laying out gives, once per chain', () => {
    expect(knownLayout(chain('Binding'))).toEqual(layOutChain(chain('Binding')));
    expect(knownLayout(chain('Binding'))).toBe(knownLayout(chain('Binding')));
  });

  it('lays out anew whatever is drawn otherwise', () => {
    expect(knownLayout(chain('Another title')).events[0]?.title).toBe('Another title');
    const hollow = { ...chain('Binding'), links: chain('Binding').links.map((link) => ({ ...link, status: 'HYPOTHESISED' as const })) };
    expect(knownLayout(hollow).links[0]?.status).toBe('HYPOTHESISED');
  });
});

import { describe, expect, it } from '@jest/globals';
import { HOSTILE_TITLES, hostileNetwork, madeNetwork, wholeText } from '../testing/made-network.ts';
import type { CausalNetwork } from '../network/network.ts';
import { cx2Chunks } from './cx2.format.ts';

interface Item {
  readonly id: number;
  readonly s?: number;
  readonly t?: number;
  readonly v: Readonly<Record<string, unknown>>;
}
type Aspect = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const TYPE_CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  list_of_string: (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string'),
};

/** Reads a file as the published structure says: descriptor first, status last, each aspect once, counts and types as declared. */
async function read(network: CausalNetwork) {
  const [descriptor, ...aspects] = JSON.parse(await wholeText(cx2Chunks(network))) as readonly [unknown, ...Aspect[]];
  expect(descriptor).toEqual({ CXVersion: '2.0', hasFragments: false });
  expect(aspects.at(-1)).toEqual({ status: [{ success: true }] });
  const byName = new Map(aspects.flatMap((aspect) => Object.entries(aspect)));
  expect(byName.size).toBe(aspects.length);
  for (const { name, elementCount } of byName.get('metaData') as readonly { readonly name: string; readonly elementCount: number }[]) expect([name, byName.get(name)?.length]).toEqual([name, elementCount]);
  const [declared] = byName.get('attributeDeclarations') as readonly Readonly<Record<string, Readonly<Record<string, { readonly d: string }>>>>[];
  const nodes = byName.get('nodes') as unknown as readonly Item[];
  const edges = byName.get('edges') as unknown as readonly Item[];
  const [about] = byName.get('networkAttributes') ?? [];
  for (const [aspect, values] of [['nodes', nodes.map(({ v }) => v)], ['edges', edges.map(({ v }) => v)], ['networkAttributes', [about]]] as const) {
    for (const [key, value] of values.flatMap((each) => Object.entries(each ?? {}))) expect([aspect, key, TYPE_CHECKS[declared?.[aspect]?.[key]?.d ?? '']?.(value)]).toEqual([aspect, key, true]);
  }
  const ids = nodes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { s, t } of edges) expect([s, t].every((end) => ids.includes(end ?? -1))).toBe(true);
  return { nodes, edges, about };
}

describe('a network in CX2', () => {
  it('is built as the format is described, and joins what belongs together', async () => {
    const { nodes, edges, about } = await read(madeNetwork());
    expect(nodes.map(({ id, v }) => [id, v['represents'], v['name']])).toEqual([[0, 'aop.events:1', 'An event'], [1, 'aop.events:2', 'Another event']]);
    expect(edges.map(({ s, t, v }) => [s, t, v['represents'], v['interaction']])).toEqual([[0, 1, 'aop.relationships:1', 'promotes']]);
    expect(about).toMatchObject({ name: 'A pathway (aop:40)', rights: 'CC-BY-SA-4.0', version: 'r-1', origin_note: ['Not the published pathway'] });
  });

  it('keeps every title as it is', async () => {
    const { nodes } = await read(hostileNetwork());
    expect(nodes.map(({ v }) => v['name'])).toEqual(HOSTILE_TITLES);
  });

  it('is whole where there is nothing in it', async () => {
    const { nodes, edges } = await read(madeNetwork({ events: [], relationships: [] }));
    expect([nodes, edges]).toEqual([[], []]);
  });
});

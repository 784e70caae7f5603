import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isCyclic } from '../src/network/strong-components.ts';
import { upstreamOf } from '../src/network/reachable-events.ts';
import { compareIds } from '../src/records/compare-ids.ts';
import { buildRelease } from '../src/release/build-release.ts';
import { sourcesIn } from '../src/release/planned-source.ts';
import { sourcesFolder } from '../src/release/testing/release-inputs.ts';
import { aopWikiTables } from '../src/sources/aop-wiki-tables/aop-wiki-tables.source.ts';
import { createEmbeddedStore } from '../src/store/embedded.store.ts';
import type { InstantStore } from '../src/store/instant-store.ts';
import type expectedValues from './expected/network.expected.json';

/** Written by network.expected.mjs, which shares no code with the store. */
const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected/network.expected.json'), 'utf8')) as typeof expectedValues;

const hash = (lines: readonly string[]): string => createHash('sha256').update([...lines].sort().join('\n')).digest('hex');
const numberOf = (id: string): string => id.slice(id.indexOf(':') + 1);

describe('the network of the AOP-Wiki tables', () => {
  let store: InstantStore;
  beforeAll(() => {
    const sources = sourcesIn(sourcesFolder(), [aopWikiTables()]);
    store = createEmbeddedStore(buildRelease({ title: 'AOP-Wiki alone', kind: 'FULL', licence: 'CC-BY-SA-4.0', sources, joins: [] }));
  }, 60_000);

  const upstream = (aop: string, event: string): string[] =>
    [...upstreamOf(event, store.linksOf('relationshipsOfAop', aop))].sort(compareIds);

  it('has 19 cyclic AOPs', () => {
    const cyclic = store.list('Aop', {}).filter((aop) => isCyclic(store.linksOf('relationshipsOfAop', aop)));
    expect(cyclic).toEqual(expected.cyclic.map((number) => `aop:${number}`));
    expect(cyclic).toHaveLength(19);
  });

  it('ends the walk upstream of event 896 in cyclic AOP 3 with six events', () => {
    const events = expected.upstream['aop:3 aop.events:896'].map((number) => `aop.events:${number}`);
    expect(upstream('aop:3', 'aop.events:896')).toEqual(events);
    expect(events).toHaveLength(6);
  });

  it('leads nowhere to the outcome of AOP 14, which has other events all the same', () => {
    const rows = store.linksOf('eventsOfOutcome', 'aop.events:323').filter((row) => row.aop === 'aop:14');
    expect(upstream('aop:14', 'aop.events:323')).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.connected)).toEqual([]);
  });

  it('has one event in AOP 630, and no place for it', () => {
    expect(store.linksOf('eventsOfAop', 'aop:630').map((row) => row.rank)).toEqual([null]);
    expect(expected.eventsOf630).toBe(1);
  });

  it('gives every event of every AOP the place that a slow count gives it', () => {
    const places = store.list('Aop', {}).flatMap((aop) =>
      store.linksOf('eventsOfAop', aop).map(({ event, rank }) => `${numberOf(aop)} ${numberOf(event)} ${rank ?? 'none'}`),
    );
    expect({ count: new Set(places).size, sha256: hash([...new Set(places)]) }).toEqual(expected.places);
  });

  it('connects exactly the events that lead to an outcome inside one AOP', () => {
    const ways = store.list('AdverseOutcome', {}).flatMap((outcome) =>
      store
        .linksOf('eventsOfOutcome', outcome)
        .map(({ aop, event, connected }) => `${numberOf(outcome)} ${numberOf(aop)} ${numberOf(event)} ${connected}`),
    );
    expect({ count: ways.length, sha256: hash(ways) }).toEqual(expected.ways);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmbeddedStore } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { LIMITS } from '@sequela/schema/price';
import { startEmbeddedServer } from '../../testing/embedded-server.ts';
import type { GraphServer } from '../graph-server.ts';

const release = buildRelease(embeddedPlan());
/** The embedded release, with texts as long as the longest of the field. */
const wordy = {
  ...release,
  content: {
    ...release.content,
    aops: release.content.aops.map((aop) => ({ ...aop, description: 'long '.repeat(20_000) })),
    keyEvents: release.content.keyEvents.map((event) => ({ ...event, title: 'wide '.repeat(1000) })),
  },
};

let server: GraphServer;
beforeAll(async () => {
  server = await startEmbeddedServer(createEmbeddedStore(wordy));
});
afterAll(() => server.stop(1000));

const times = (count: number, field: string): string => `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ')} }`;
/** Few long texts, and many shorter ones. */
const texts = (count: number): string => times(count, 'aops(first: 500) { nodes { description } }');
const rows = (count: number): string => times(count, 'aops(first: 50) { nodes { id keyEvents(first: 50) { nodes { id title aops(first: 50) { nodes { id } } } } } }');

let callers = 0;
const newCaller = (): string => `203.0.113.${(callers += 1)}`;
const ask = async (query: string, caller: string | null): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', ...(caller !== null && { 'x-forwarded-for': caller }) }, body: JSON.stringify({ query }) });
  return { status: response.status, text: await response.text() };
};

/** Executed by graphql-js, by a plan, on the short way, and there with an answer that could be kept. */
const TRIES = 5;

describe.each([
  ['of long texts', texts(49), texts(10)],
  ['of many rows', rows(40), rows(3)],
])('an answer %s', (_what, query, small) => {

  it('that is too large is refused whole, and says how much too large', async () => {
    const told = [];
    for (let time = 0; time < TRIES; time += 1) {
      const { status, text } = await ask(query, newCaller());
      expect(status).toBe(400);
      told.push(text);
    }
    const { errors, data } = JSON.parse(told[0] ?? '') as { readonly data?: unknown; readonly errors: readonly { readonly message: string; readonly extensions: { readonly asked: number } }[] };
    expect([data, errors.length]).toEqual([undefined, 1]);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'answerBytes', allowed: LIMITS.answerBytes, see: '/about/limits', exports: '/about/api' });
    const asked = errors[0]?.extensions.asked ?? 0;
    expect(asked).toBeGreaterThan(LIMITS.answerBytes);
    expect(errors[0]?.message).toContain(`so ${(asked - LIMITS.answerBytes).toLocaleString('en')} too many. Take smaller pages`);
    expect(new Set(told.map((text) => text.trim())).size).toBe(1);
  }, 60_000);

  it('may be larger for a program on this machine, and no other caller is given what was kept for that', async () => {
    for (let time = 0; time < TRIES; time += 1) {
      const own = await ask(query, null);
      expect([own.status, own.text.length > LIMITS.answerBytes]).toEqual([200, true]);
      expect((await ask(query, newCaller())).status).toBe(400);
    }
  }, 60_000);

  it('that fits is given', async () => {
    for (let time = 0; time < TRIES; time += 1) expect((await ask(small, newCaller())).status).toBe(200);
  });
});

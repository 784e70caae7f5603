import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSqliteDocuments } from '@sequela/data';
import { createGraph, createPlannedExecution } from '@sequela/schema';
import { LIMITS } from '@sequela/schema/price';
import { openEmbeddedStore, type GraphAnswer } from '../../testing/embedded-server.ts';
import { startGraphServer, type GraphServer } from '../graph-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'sequela-save-rate-'));
const documents = createSqliteDocuments({ file: join(folder, 'documents.sqlite'), maxBytes: 1_073_741_824 });
let now = Date.parse('2026-11-23T08:00:00Z');
let server: GraphServer;
beforeAll(async () => {
  const schema = createGraph();
  server = await startGraphServer({ schema, execute: createPlannedExecution(schema), store: openEmbeddedStore(), host: '127.0.0.1', port: 0, documents, clock: () => now });
});
afterAll(async () => {
  await server.stop(1000);
  rmSync(folder, { recursive: true, force: true });
});

const SAVE = 'mutation Save($title: String!) { saveDocument(document: "{ release { id } }", title: $title) { id } }';

async function save(caller: string, title: string): Promise<{ readonly status: number; readonly headers: Headers; readonly answer: GraphAnswer }> {
  const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': caller }, body: JSON.stringify({ query: SAVE, variables: { title } }) });
  return { status: response.status, headers: response.headers, answer: (await response.json()) as GraphAnswer };
}

describe('saveDocument', () => {
  it('keeps about a hundred documents of a caller in a minute, refuses the next and keeps nothing of it', async () => {
    const first = await save('203.0.113.1', 'Document 0');
    const cost = Number(first.headers.get('sequela-cost'));
    const most = Math.floor(LIMITS.costPerWindow / cost);
    expect(most).toBeGreaterThanOrEqual(90);
    expect(most).toBeLessThanOrEqual(100);
    for (let at = 1; at < most; at += 1) expect((await save('203.0.113.1', `Document ${at}`)).status).toBe(200);
    const refused = await save('203.0.113.1', 'One too many');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(refused.answer).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', limit: 'costPerWindow', allowed: LIMITS.costPerWindow, asked: (most + 1) * cost } }] });
    expect(await documents.count()).toBe(most);
    // Others save meanwhile, and so does the caller when the minute is over.
    expect((await save('203.0.113.2', 'Of somebody else')).status).toBe(200);
    now += LIMITS.windowSeconds * 1000;
    expect((await save('203.0.113.1', 'One too many')).status).toBe(200);
    expect(await documents.count()).toBe(most + 2);
  }, 60_000);

  it('is charged for what it refuses too: trying is not free', async () => {
    const { headers, answer } = await save('203.0.113.3', '');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'title' } }]);
    expect(headers.get('ratelimit')).toContain(`"cost";r=${LIMITS.costPerWindow - Number(headers.get('sequela-cost'))}`);
  });
});

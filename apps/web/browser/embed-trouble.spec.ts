import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expectAccessible } from './open-page.ts';
import { saveDocument } from './save-document.ts';

const house = fileURLToPath(new URL('../../..', import.meta.url));
const PORT = 4334;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const EVENTS = { title: 'Key events, in trouble', document: '{ aop(id: "iraop:skin-rash") { id title keyEvents(first: 100) { nodes { id title } } } release { id } }' };

interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

let api: Server;
let portal: ChildProcess;
/** What the API answers by a saved document; null: what the API of the tests does. */
let told: Told | null = null;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ baseURL }) => {
  api = createServer((request, response) => {
    if (told !== null && request.url?.includes('documentId=') === true) return void response.writeHead(told.status, { 'content-type': 'application/json', ...told.headers }).end(typeof told.body === 'string' ? told.body : JSON.stringify(told.body));
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void fetch(`${baseURL}${request.url}`, { method: request.method ?? 'GET', headers: { 'content-type': 'application/json' }, ...(chunks.length > 0 && { body: Buffer.concat(chunks).toString() }) })
        .then(async (answer) => response.writeHead(answer.status, { 'content-type': 'application/json', 'cache-control': answer.headers.get('cache-control') ?? 'no-store' }).end(await answer.text()));
    });
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  portal = spawn(process.execPath, ['--enable-source-maps', 'apps/web/dist/server/main.js'], {
    cwd: house,
    env: { ...process.env, WEB_PORT: String(PORT), WEB_HOST: '127.0.0.1', SEQUELA_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  await expect.poll(async () => fetch(`${ORIGIN}/health/live`).then(({ ok }) => ok, () => false), { timeout: 60_000 }).toBe(true);
});

test.afterAll(() => {
  portal.kill();
  api.close();
});

const errorOf = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

test('what the API refuses is refused in words, with its status', async ({ page, request }) => {
  const id = await saveDocument(request, EVENTS);
  for (const [answer, status, words] of [
    [{ status: 429, headers: { 'retry-after': '20' }, body: errorOf('Wait 20 seconds.', 'RATE_LIMITED') }, 429, /Too much was asked.*Wait 20 seconds/s],
    [{ status: 410, body: errorOf('There is no field "organ" any more.', 'DOCUMENT_OUTDATED') }, 410, /cannot be given any more.*"organ"/s],
    [{ status: 503, body: errorOf('Saved documents cannot be read.', 'DOCUMENTS_UNAVAILABLE') }, 502, /No answer just now.*cannot be read/s],
    [{ status: 500, body: '<html>broken</html>' }, 502, /No answer just now.*Try again/s],
    [{ status: 200, body: { data: { aop: null, release: null }, ...errorOf('No AOP "iraop:skin-rash".', 'NOT_FOUND') } }, 422, /has no answer.*No AOP/s],
    [{ status: 200, body: { data: null, ...errorOf('It costs too much.', 'TOO_EXPENSIVE') } }, 422, /costs too much/],
  ] as const) {
    told = answer;
    const shown = await page.goto(`${ORIGIN}/embed/${id}`);
    expect([shown?.status(), shown?.headers()['cache-control']]).toEqual([status, 'no-store']);
    expect(shown?.headers()['retry-after']).toBe(status === 429 ? '20' : undefined);
    await expect(page.getByRole('alert')).toContainText(words);
    await expectAccessible(page);
    const json = await request.get(`${ORIGIN}/embed/${id}.json`);
    expect([json.status(), await json.json()]).toEqual([status, { error: expect.objectContaining({ status }) }]);
  }
  told = null;
  expect((await page.goto(`${ORIGIN}/embed/${id}`))?.status()).toBe(200);
});

test('a part that could not be answered is told of, and nobody keeps that answer', async ({ page, request }) => {
  const id = await saveDocument(request, { ...EVENTS, title: 'In part' });
  told = { status: 200, headers: { 'cache-control': 'no-store' }, body: { data: { aop: null, release: { id: 'r-1' } }, ...errorOf('The shelf of events fell over.', 'INTERNAL_SERVER_ERROR') } };
  const partial = await page.goto(`${ORIGIN}/embed/${id}`);
  expect([partial?.status(), partial?.headers()['cache-control']]).toEqual([200, 'no-store']);
  await expect(page.getByRole('note')).toContainText('Not all of it could be answered: The shelf of events fell over.');
  told = null;
  await page.goto(`${ORIGIN}/embed/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In part');
  await expect(page.getByText('fell over')).toHaveCount(0);
});

test('an older answer says that it is one, and of which release', async ({ page, request }) => {
  const id = await saveDocument(request, { ...EVENTS, title: 'Of an older release' });
  const savedDocument = { current: false, release: 'r-00000000000000bb', explanation: 'This answer is of release r-00000000000000bb, given on 2026-01-02.', faults: [] };
  told = { status: 200, headers: { 'cache-control': 'public, max-age=300' }, body: { data: { aop: { id: 'iraop:no-longer-there', title: 'Of then', keyEvents: { nodes: [{ id: 'iraop.events:gone', title: 'Gone since' }] } }, release: { id: 'r-00000000000000bb' } }, extensions: { savedDocument } } };
  await page.goto(`${ORIGIN}/embed/${id}?view=table`);
  await expect(page.getByRole('note').first()).toContainText(/of release r-00000000000000bb, given on 2026-01-02.*Sources and licence are told as of the release that is served now/s);
  await expect(page.getByRole('rowheader', { name: 'Gone since' })).toBeVisible();
  await expect(page.locator('footer')).toContainText('Release r-00000000000000bb');
  told = null;
});

test('an API that is away is told of in every form', async ({ page, request }) => {
  const id = await saveDocument(request, { ...EVENTS, title: 'Away' });
  api.closeAllConnections();
  await new Promise((resolve) => api.close(resolve));
  const shown = await page.goto(`${ORIGIN}/embed/${id}`);
  expect(shown?.status()).toBe(502);
  await expect(page.getByRole('alert')).toContainText('Try again in a moment');
  expect((await request.get(`${ORIGIN}/embed/${id}.json`)).status()).toBe(502);
  expect(await (await request.get(`${ORIGIN}/embed/${id}.csv`)).text()).toMatch(/^No answer just now\n/);
});

import { expect, test, type APIRequestContext } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openPage, ORIGIN_NOTE } from './open-page.ts';
import { saveDocument } from './save-document.ts';

const EVENTS = { title: 'Key events on the way to skin rash', document: '{ aop(id: "iraop:skin-rash") { id title keyEvents(first: 100) { edges { role node { id title level direction { value } } } } } }' };
const STEPS = { title: 'From receptor to rash', document: '{ aop(id: "iraop:skin-rash") { id title relationships(first: 100) { nodes { id effect upstream { id title } downstream { id title } } } } }' };
const REPORTED = { title: 'Cytokines at the events of skin rash', document: '{ aop(id: "iraop:skin-rash") { id keyEvents(first: 100) { nodes { id title cytokines(first: 50) { edges { involvement effectOnEvent change status basis node { id symbol name } } } } } } }' };
const GENE = { title: 'A gene', document: 'query Gene($symbol: String!) { gene(symbol: $symbol) { id symbol name families { id name } } }', variables: { symbol: 'IL2' } };
const COUNT = { title: 'Reconstructed pathways', document: '{ aops(filter: { origin: RECONSTRUCTION }, first: 1) { totalCount } }' };
const HOSTILE = { title: '<script>alert(1)</script></title><img src=x onerror=alert(2)> "quoted" & more', document: '{ release { id } }' };

/** What the API answers to a question of its own. */
async function asked<T>(request: APIRequestContext, query: string): Promise<T> {
  const answer = await request.post('/graphql', { data: { query } });
  return ((await answer.json()) as { readonly data: T }).data;
}

for (const [view, saved, tells] of [
  ['table', EVENTS, true],
  ['graph', STEPS, true],
  ['matrix', REPORTED, true],
  ['card', GENE, false],
  ['number', COUNT, true],
] as const) {
  test(`a ${view} stands alone: no other file, no cookie, no fault, with licence, release and origin`, async ({ page, context, request }) => {
    const path = `/embed/${await saveDocument(request, saved)}`;
    const { release } = await asked<{ readonly release: { readonly id: string; readonly sources: readonly { readonly name: string }[] } }>(request, '{ release { id sources { name } } }');
    const asks: string[] = [];
    page.on('request', (each) => asks.push(new URL(each.url()).pathname));
    const { faults } = await openPage(page, `${path}?view=${view}`);
    expect(faults).toEqual([]);
    expect(asks.filter((each) => each !== '/health/live' && each !== '/favicon.ico')).toEqual([path]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(saved.title);
    if (tells) await expect(page.getByRole('note').getByText(ORIGIN_NOTE)).toBeVisible();
    const imprint = page.getByRole('contentinfo').or(page.locator('footer')).first();
    await expect(imprint).toContainText(release.id);
    for (const { name } of release.sources) await expect(imprint.getByRole('link', { name, exact: true }).first()).toBeVisible();
    await expect(imprint.getByRole('link', { name: 'Open in Sequela' })).toHaveAttribute('href', new RegExp(`document=${path.slice(7)}`));
    expect(await context.cookies()).toEqual([]);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    // The same without being asked for it: this is the view that shows most of such an answer.
    const html = await (await request.get(`${path}?view=${view}`)).text();
    expect(await (await request.get(path)).text()).toBe(html);
  });
}

test('a table has every row of the answer, and a keyboard moves it where it is wider than the frame', async ({ page, request }) => {
  const { aop } = await asked<{ readonly aop: { readonly keyEvents: { readonly nodes: readonly { readonly id: string; readonly title: string }[] } } }>(request, '{ aop(id: "iraop:skin-rash") { keyEvents(first: 100) { nodes { id title } } } }');
  await openPage(page, `/embed/${await saveDocument(request, EVENTS)}?view=table`);
  const rows = page.getByRole('region', { name: new RegExp(`^${aop.keyEvents.nodes.length} rows`) });
  await expect(rows.getByRole('rowheader')).toHaveCount(aop.keyEvents.nodes.length);
  for (const { id, title } of aop.keyEvents.nodes) await expect(rows.getByRole('link', { name: title, exact: true })).toHaveAttribute('href', new RegExp(`/events/${id}$`));
  await page.setViewportSize({ width: 320, height: 600 });
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Tab');
  await expect(rows).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => rows.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('colours are those of the reader, or those that are chosen', async ({ page, request }) => {
  const path = `/embed/${await saveDocument(request, COUNT)}`;
  const ground = async (search: string, colorScheme: 'light' | 'dark'): Promise<string> => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${path}${search}`);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  const [light, dark] = [await ground('', 'light'), await ground('', 'dark')];
  expect(light).not.toBe(dark);
  expect([await ground('?theme=light', 'dark'), await ground('?theme=dark', 'light')]).toEqual([light, dark]);
  await expectAccessible(page);
});

test('what is folded is opened by a keyboard, and printed open', async ({ page, request }) => {
  await openPage(page, `/embed/${await saveDocument(request, COUNT)}`);
  const { release } = await asked<{ readonly release: { readonly sources: readonly { readonly attribution: string }[] } }>(request, '{ release { sources { attribution } } }');
  const credits = page.getByText(release.sources[0]?.attribution ?? '').first();
  await expect(credits).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(credits).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(credits).toBeVisible();
});

test('is printed light, whatever its colours', async ({ page, request }) => {
  const id = await saveDocument(request, COUNT);
  for (const theme of ['dark', 'light', 'auto']) {
    await openPage(page, `/embed/${id}?theme=${theme}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => ['--ground', '--ink', '--on-note'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()));
    expect(colours).toEqual(['#fff', '#1f1d18', '#553b10']);
    await page.emulateMedia({ media: 'screen', colorScheme: null });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed says the same', async ({ page, request }) => {
    await page.goto(`/embed/${await saveDocument(request, EVENTS)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(EVENTS.title);
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    await expect(page.getByText(ORIGIN_NOTE).first()).toBeVisible();
  });
});

test('a title of markup is a title', async ({ page, request }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const id = await saveDocument(request, HOSTILE);
  for (const ending of ['', '.html']) {
    const { faults } = await openPage(page, `/embed/${id}${ending}`);
    expect([faults, dialogs]).toEqual([[], []]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE.title);
    expect(await page.title()).toBe(`${HOSTILE.title} · Sequela`);
    expect(await page.locator('script').count()).toBe(ending === '' ? 1 : 0);
    expect(await page.locator('img').count()).toBe(0);
  }
});

test('what cannot be shown says why, in a document that a frame can show', async ({ page, request }) => {
  const id = await saveDocument(request, EVENTS);
  for (const [path, status, words] of [
    [`/embed/${id}?view=number`, 422, /This answer can be shown as: .*table/],
    [`/embed/${id}?view=pie`, 400, /no view "pie"/],
    [`/embed/${id}?colour=red`, 400, /no parameter "colour"/],
    [`/embed/${id}?release=r-0000000000000000`, 404, /r-0000000000000000.*follows the release that is served/s],
    [`/embed/${'0'.repeat(64)}`, 404, /Nothing is saved under this id/],
    ['/embed/no-id', 400, /64 hexadecimal digits/],
    ['/embed/%E0%A4%A', 400, /64 hexadecimal digits/],
    ['/embed/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 400, /64 hexadecimal digits/],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(status);
    expect(answer?.headers()['cache-control']).toBe('no-store');
    expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors *');
    await expect(page.getByRole('alert')).toContainText(words);
    await expectAccessible(page);
  }
  const json = await request.get(`/embed/${'0'.repeat(64)}.json`);
  expect([json.status(), await json.json()]).toEqual([404, { error: expect.objectContaining({ status: 404, title: 'Nothing is saved under this id' }) }]);
  const csv = await request.get(`/embed/${id}.csv?list=nothing`);
  expect([csv.status(), csv.headers()['content-type']]).toEqual([422, 'text/plain; charset=utf-8']);
});

test('anybody may frame it, keep it and fetch it, and ask whether it changed', async ({ request }) => {
  const id = await saveDocument(request, EVENTS);
  for (const ending of ['', '.html', '.json', '.csv', '.tsv']) {
    const first = await request.get(`/embed/${id}${ending}`);
    const headers = first.headers();
    expect([first.status(), headers['access-control-allow-origin'], headers['cross-origin-resource-policy'], headers['x-robots-tag'], headers['x-content-type-options']]).toEqual([200, '*', 'cross-origin', 'noindex', 'nosniff']);
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect([headers['x-frame-options'], headers['set-cookie']]).toEqual([undefined, undefined]);
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    const again = await request.get(`/embed/${id}${ending}`, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect([again.status(), (await again.body()).length, again.headers()['etag']]).toEqual([304, 0, headers['etag']]);
  }
  const { release } = await asked<{ readonly release: { readonly id: string } }>(request, '{ release { id } }');
  const [following, pinned] = await Promise.all(['', `?release=${release.id}`].map(async (search) => Number(/max-age=(\d+)/.exec((await request.get(`/embed/${id}${search}`)).headers()['cache-control'] ?? '')?.[1])));
  expect(pinned).toBeGreaterThan(following ?? 0);
});

test('a document is the same each time, under the same policy by hash', async ({ request }) => {
  const path = `/embed/${await saveDocument(request, GENE)}`;
  const [first, second] = [await request.get(path), await request.get(path)];
  expect(await first.text()).toBe(await second.text());
  expect(first.headers()['content-security-policy']).toBe(second.headers()['content-security-policy']);
  expect(first.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; /);
  expect(first.headers()['content-security-policy']).not.toMatch(/unsafe|nonce|'self'/);
});

test('files hold the answer of the API', async ({ request }) => {
  const id = await saveDocument(request, EVENTS);
  const data = await asked<{ readonly aop: { readonly keyEvents: { readonly edges: readonly { readonly role: string; readonly node: { readonly id: string; readonly title: string } }[] } } }>(request, EVENTS.document);
  const json = (await (await request.get(`/embed/${id}.json`)).json()) as Readonly<Record<string, unknown>>;
  expect(json).toMatchObject({ title: EVENTS.title, data, notes: [expect.stringMatching(ORIGIN_NOTE)], question: { id, document: expect.stringContaining('keyEvents') } });
  const tsv = (await (await request.get(`/embed/${id}.tsv`)).text()).trimEnd().split('\n');
  expect(tsv.slice(1).map((line) => line.split('\t').slice(0, 2))).toEqual(data.aop.keyEvents.edges.map(({ node }) => [node.id, node.title]));
  const withHead = await (await request.get(`/embed/${id}.csv?head=1`)).text();
  expect(withHead).toMatch(/^# Title,/);
  expect(withHead).toMatch(ORIGIN_NOTE);
});

test('nothing else of the portal may be framed', async ({ request }) => {
  for (const path of ['/', '/embed', '/embed/a/b', '/explorer', '/aops/iraop:skin-rash', '/no-such-page', '/about/%E0%A4%A']) expect((await request.get(path)).headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});

import { expect, test, type Page } from '@playwright/test';
import { startHost, type HostPage } from './host-page.ts';
import { expectAccessible, ORIGIN_NOTE } from './open-page.ts';
import { saveDocument } from './save-document.ts';

const EVENTS = { title: 'Key events on the way to skin rash', document: '{ aop(id: "iraop:skin-rash") { id title keyEvents(first: 100) { edges { role node { id title level } } } } }' };
const FRAME = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
const MANY = 100;

interface Asked {
  readonly portal: string;
  readonly id: string;
}

/** The element with a link inside, as the builder gives it. */
const element = ({ portal, id }: Asked, more = ''): string => `<sequela-embed document="${id}" view="table" ${more}><a href="${portal}/explorer?document=${id}">${EVENTS.title}</a></sequela-embed>`;
const script = ({ portal }: Asked): string => `<script async src="${portal}/embed.js"></script>`;

/** Opens a page on another origin that holds an embed, and tells what goes wrong in it. */
async function openHost(page: Page, baseURL: string | undefined, pageOf: (asked: Asked) => HostPage): Promise<Asked & { readonly faults: readonly string[]; readonly asks: readonly string[]; readonly stop: () => Promise<void> }> {
  const portal = baseURL ?? '';
  const id = await saveDocument(page.request, EVENTS);
  const host = await startHost({ '/': pageOf({ portal, id }) });
  const faults: string[] = [];
  const asks: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => asks.push(new URL(request.url()).pathname));
  await page.goto(host.url, { waitUntil: 'networkidle' });
  return { portal, id, faults, asks, stop: host.stop };
}

for (const [kind, sandbox] of [['plain', ''], ['sandboxed', FRAME]] as const) {
  test(`a ${kind} frame shows the answer and tells its height to the page around it, and nothing more`, async ({ page, context, baseURL }) => {
    const listener = '<script>addEventListener("message", (event) => { (window.heard ??= []).push([event.origin, event.data]) })</script>';
    const { id, portal, faults, stop } = await openHost(page, baseURL, (asked) => ({ body: `${listener}<iframe ${sandbox} title="Key events" width="600" height="300" src="${asked.portal}/embed/${asked.id}?view=table"></iframe>` }));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(EVENTS.title);
    await expect(frame.getByText(ORIGIN_NOTE)).toBeVisible();
    const heard = (): Promise<readonly (readonly [string, { readonly type: string; readonly id: string; readonly height: number }])[]> => page.evaluate(() => (window as unknown as { heard: [] }).heard ?? []);
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    const [origin, told] = (await heard()).at(-1) ?? [];
    expect(origin).toBe(sandbox === '' ? portal : 'null');
    expect(Object.keys(told ?? {}).sort()).toEqual(['height', 'id', 'type']);
    expect(told).toMatchObject({ type: 'sequela:size', id });
    // A host that makes the room asked for is asked for no more.
    const height = told?.height ?? 0;
    await page.locator('iframe').evaluate((element, to) => { (element as HTMLIFrameElement).height = String(to); }, height);
    await page.waitForTimeout(300);
    expect((await heard()).at(-1)?.[1].height).toBe(height);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
    await stop();
  });
}

test('the element shows the answer in the page, without a frame, readable and reached by keyboard', async ({ page, baseURL }) => {
  const { faults, stop } = await openHost(page, baseURL, (asked) => ({ body: `${element(asked)}<a href="#after">after</a>${script(asked)}` }));
  const shown = page.getByRole('region', { name: new RegExp(EVENTS.title) });
  await expect(shown.getByText(ORIGIN_NOTE)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(shown.getByRole('rowheader').first()).toBeVisible();
  const reached: string[] = [];
  for (let press = 0; press < 60 && !reached.includes('after'); press += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => { let at: Element | null = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at?.textContent?.trim() ?? ''; }));
  }
  expect(reached).toEqual(expect.arrayContaining(['Open in Sequela', 'after']));
  expect(faults).toEqual([]);
  await expectAccessible(page);
  await stop();
});

test('a theme "host" follows the page around it', async ({ page, baseURL }) => {
  const { stop } = await openHost(page, baseURL, (asked) => ({ body: `${element(asked, 'theme="host"')}${script(asked)}` }));
  const shown = page.locator('sequela-embed .sequela');
  await page.evaluate(() => { document.documentElement.dataset['theme'] = 'dark'; });
  await expect(shown).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => { document.documentElement.dataset['theme'] = 'light'; });
  await expect(shown).toHaveAttribute('data-theme', 'light');
  await stop();
});

for (const [kind, connects] of [
  ['refuses what the element fetches', "connect-src 'none'"],
  ['demands trusted types', "connect-src *; require-trusted-types-for 'script'"],
] as const) {
  test(`where a strict page ${kind}, a sandboxed frame takes its place`, async ({ page, baseURL }) => {
    const { stop } = await openHost(page, baseURL, (asked) => ({ policy: `default-src 'none'; script-src ${asked.portal}; frame-src ${asked.portal}; ${connects}`, body: `${element(asked)}${script(asked)}` }));
    const frame = page.frameLocator('sequela-embed iframe');
    await expect(frame.getByText(ORIGIN_NOTE)).toBeVisible();
    await expect(page.locator('sequela-embed iframe')).toHaveAttribute('sandbox', /allow-scripts/);
    const told = await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await expect(page.locator('sequela-embed iframe')).toHaveAttribute('height', String(told));
    await stop();
  });
}

test('a page that refuses frames too keeps the link, as does a reader without script', async ({ page, baseURL, browser }) => {
  const { portal, id, stop } = await openHost(page, baseURL, (asked) => ({ policy: `default-src 'none'; script-src ${asked.portal}`, body: `${element(asked)}${script(asked)}` }));
  await expect(page.getByRole('link', { name: EVENTS.title })).toBeVisible();
  await stop();
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const host = await startHost({ '/': { body: `${element({ portal, id })}<iframe title="Key events" width="600" height="400" src="${portal}/embed/${id}"></iframe>` } });
  await plain.goto(host.url);
  await expect(plain.getByRole('link', { name: EVENTS.title })).toBeVisible();
  await expect(plain.frameLocator('iframe').getByText(ORIGIN_NOTE)).toBeVisible();
  await host.stop();
});

test('sizes of strangers move nothing, and no page but an embed can be framed', async ({ page, baseURL }) => {
  const { portal, id, stop } = await openHost(page, baseURL, (asked) => ({
    policy: `default-src 'none'; script-src ${asked.portal} 'unsafe-inline'; frame-src ${asked.portal}; connect-src 'none'`,
    body: `${element(asked)}${script(asked)}<iframe id="page" title="A page" src="${asked.portal}/about"></iframe>`,
  }));
  const frame = page.locator('sequela-embed iframe');
  await expect(page.frameLocator('sequela-embed iframe').getByText(ORIGIN_NOTE)).toBeVisible();
  await expect(frame).not.toHaveAttribute('height', '400');
  const height = await frame.getAttribute('height');
  await page.evaluate(([to]) => { for (const size of [9999, Number.NaN, '9999', -5]) postMessage({ type: 'sequela:size', id: to, height: size }, '*'); }, [id]);
  await page.waitForTimeout(300);
  expect(await frame.getAttribute('height')).toBe(height);
  expect((await page.request.get(`${portal}/about`)).headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await expect(page.frameLocator('#page').getByRole('heading', { level: 1 })).toHaveCount(0);
  await stop();
});

test('what is wrong with an element is said in its place, beside the link', async ({ page, baseURL }) => {
  const { stop } = await openHost(page, baseURL, (asked) => ({ body: `${element({ ...asked, id: 'not-an-id' })}${script(asked)}` }));
  await expect(page.getByRole('alert')).toContainText('64 hexadecimal digits');
  await expect(page.getByRole('link', { name: EVENTS.title })).toBeVisible();
  await stop();
});

test('a hundred embeds in one page are fetched as they are seen, and all show', async ({ page, baseURL }) => {
  const { asks, faults, stop } = await openHost(page, baseURL, (asked) => ({ body: `${Array.from({ length: MANY }, () => `<section>${element(asked, 'height="300"')}</section>`).join('')}${script(asked)}` }));
  const fetched = (): number => asks.filter((path) => path.endsWith('.html')).length;
  expect(fetched()).toBeGreaterThan(0);
  expect(fetched()).toBeLessThan(MANY / 2);
  const embeds = page.locator('sequela-embed');
  for (let at = 0; at < MANY; at += 1) {
    await embeds.nth(at).scrollIntoViewIfNeeded();
    await expect(embeds.nth(at).locator('.sequela')).toHaveCount(1);
  }
  expect(fetched()).toBe(MANY);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(faults).toEqual([]);
  await stop();
});

test('a site that reads oEmbed finds, by the page alone, what to put into its own', async ({ page, baseURL, request }) => {
  const id = await saveDocument(request, EVENTS);
  const address = `${baseURL ?? ''}/embed/${id}?view=table&theme=dark`;
  await page.goto(address);
  const links = await page.locator('link[rel=alternate][type$="+oembed"]').evaluateAll((found) => found.map((link) => [link.getAttribute('type'), link.getAttribute('href')]));
  expect(links.map(([type]) => type).sort()).toEqual(['application/json+oembed', 'text/xml+oembed']);
  const asked = await request.get(`/oembed?${new URLSearchParams({ url: address, maxwidth: '400' }).toString()}`);
  const rich = (await asked.json()) as Readonly<Record<string, string | number>>;
  expect(rich).toMatchObject({ version: '1.0', type: 'rich', title: EVENTS.title, provider_name: 'Sequela', width: 400 });
  const host = await startHost({ '/': { body: String(rich['html']) } });
  await page.goto(host.url);
  await expect(page.frameLocator('iframe').getByText(ORIGIN_NOTE)).toBeVisible();
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  await host.stop();
  const xml = await request.get(links.find(([type]) => type === 'text/xml+oembed')?.[1] ?? '');
  expect(await xml.text()).toContain(`<title>${EVENTS.title}</title>`);
  for (const [query, status] of [['url=nonsense', 400], [`url=https://elsewhere.example/embed/${id}`, 404], [`url=${encodeURIComponent(`${baseURL ?? ''}/embed/${'0'.repeat(64)}`)}`, 404], [`format=yaml&url=${encodeURIComponent(address)}`, 501]] as const) expect((await request.get(`/oembed?${query}`)).status()).toBe(status);
});

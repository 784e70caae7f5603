import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openPage, ORIGIN_NOTE } from './open-page.ts';
import { saveDocument } from './save-document.ts';

const HOSTILE = { title: '<script>alert(1)</script> "quoted" `ticked` & more', document: '{ aop(id: "iraop:skin-rash") { id title keyEvents(first: 100) { edges { role node { id title level } } } } }' };

test('the question behind a section is saved and put together as an embed, without script', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })).newPage();
  await page.goto('/aops/iraop:skin-rash');
  await page.locator('summary[aria-label^="Embed “"]').first().click();
  await page.getByRole('button', { name: /^Save and embed/ }).first().click();
  await expect(page).toHaveURL(/\/embeds\/[0-9a-f]{64}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Embed: ');
  await expect(page.frameLocator('iframe').getByText(ORIGIN_NOTE)).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('link', { name: 'Open in Sequela' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/theme=dark/);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a view that a document does not ask enough for is had by a second document', async ({ page, request }) => {
  const id = await saveDocument(request, { title: 'Events only', document: HOSTILE.document });
  await openPage(page, `/embeds/${id}`);
  const views = page.getByRole('combobox', { name: 'View' }).getByRole('option');
  expect(await views.allTextContents()).not.toContain('Cytokine matrix');
  await page.getByRole('button', { name: 'Save one for the cytokine matrix' }).click();
  await expect(page).toHaveURL(/\/embeds\/[0-9a-f]{64}\?view=matrix$/);
  expect(page.url()).not.toContain(id);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Events only');
  await expect(page.getByRole('combobox', { name: 'View' })).toHaveValue('matrix');
  await expect(page.frameLocator('iframe').getByRole('columnheader', { name: 'IL-2 receptor binding' }).or(page.frameLocator('iframe').getByRole('rowheader', { name: /^IL/ })).first()).toBeVisible();
  const refusals = [{ document: id, view: 'nonsense' }, { document: '00', view: 'matrix' }, { document: '0'.repeat(64), view: 'matrix' }, { document: id, view: 'table' }];
  for (const form of refusals) expect((await request.post('/embeds', { form, maxRedirects: 0 })).status()).toBe(404);
});

test('choices show in the preview and in what is to be pasted; titles stay text', async ({ page, request }) => {
  const id = await saveDocument(request, HOSTILE);
  const { faults } = await openPage(page, `/embeds/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(HOSTILE.title);
  // Once the page is awake or while it wakes: there is nothing to press afterwards.
  await page.getByRole('combobox', { name: 'View' }).selectOption('table');
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await expect(page).toHaveURL(/view=table.*theme=dark/);
  await expect(page.getByRole('button', { name: 'Show' })).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'Preview and snippets show what is chosen.' })).toBeVisible();
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  const snippet = page.getByRole('region', { name: 'HTML, a plain frame' }).locator('pre');
  await expect(snippet).toContainText(`/embed/${id}?`);
  await expect(snippet).toContainText('theme=dark');
  // What is pasted makes one frame, and nothing of the title runs.
  const pasted = (await snippet.textContent()) ?? '';
  // In a page without a policy, as that of the reader may be.
  const made = await (await page.context().newPage()).evaluate((html) => {
    const holder = new DOMParser().parseFromString(html, 'text/html').body;
    return [...holder.querySelectorAll('*')].map((element) => [element.localName, element.getAttribute('title')]);
  }, pasted);
  expect(made).toEqual([['iframe', HOSTILE.title]]);
  expect(faults).toEqual([]);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('what is not saved is said not to be there; only this portal may send the form', async ({ page, request }) => {
  expect((await page.goto(`/embeds/${'0'.repeat(64)}`))?.status()).toBe(404);
  const form = { section: 'aops/iraop:skin-rash/evidence' };
  expect((await request.post('/embeds', { form, headers: { origin: 'https://elsewhere.example' } })).status()).toBe(403);
  expect((await request.post('/embeds', { form: {} })).status()).toBe(400);
  const nothing = await request.post('/embeds', { form: { section: 'aops/iraop:skin-rash/nothing' } });
  expect([nothing.status(), await nothing.text()]).toEqual([404, expect.stringContaining('It has:')]);
  expect((await request.post('/embeds', { form: { section: 'x'.repeat(20_000) } })).status()).toBe(413);
});

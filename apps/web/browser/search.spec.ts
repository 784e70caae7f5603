import { expect, test, type Page } from '@playwright/test';
import { PATHWAYS, titleOf } from './embedded-data.ts';
import { CELLS, eventsOfCell } from './immune-data.ts';
import { expectAccessible, openPage, ORIGIN_NOTE } from './open-page.ts';

const RASH = 'iraop.events:ao-skin-rash';
const RASH_TITLE = titleOf('ao-skin-rash');

/** The field of the page itself, or of the header where the page has none. */
const field = (page: Page) => page.getByLabel('Search', { exact: true });

/** Asks the graph in the test's own words. */
async function count(page: Page, text: string, type: string): Promise<number> {
  const answer = await page.request.post('/graphql', { data: { query: `{ search(text: ${JSON.stringify(text)}, types: [${type}], first: 1) { totalCount } }` } });
  const { data } = (await answer.json()) as { data: { search: { totalCount: number } } };
  return data.search.totalCount;
}

test('results stand by type with counts, and a type filters them in the address', async ({ page }) => {
  const { faults } = await openPage(page, '/search?q=il2');
  const filter = page.getByRole('navigation', { name: 'Results by type' });
  const genes = await count(page, 'il2', 'GENE');
  expect(genes).toBeGreaterThan(1);
  await filter.getByRole('link', { name: `Genes ${genes}` }).click();
  await expect(page).toHaveURL(/q=il2&type=gene$/);
  await expect(filter.getByRole('link', { name: /^Genes/ })).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-found]')).toHaveCount(Math.min(genes, 25));
  await expect(page.locator('[data-found]').first()).toHaveAttribute('data-found', 'HGNC:6001');
  expect(faults).toEqual([]);
});

test('what is clearly meant is a card, with what matched marked and why', async ({ page }) => {
  await openPage(page, '/search?q=skin%20rash');
  const card = page.getByRole('list', { name: 'Best match' }).getByRole('listitem');
  await expect(card).toHaveAttribute('data-found', RASH);
  await expect(card.locator('mark')).not.toHaveCount(0);
  await expect(card).toContainText('Its title');
  await card.getByRole('link', { name: RASH_TITLE }).first().click();
  await expect(page).toHaveURL(`/outcomes/${RASH}`);
});

test('a cell and an outcome in one text are answered together', async ({ page }) => {
  await openPage(page, '/search?q=eosinophils%20in%20rash');
  const pathway = PATHWAYS.find(({ id }) => id === 'skin-rash');
  const cell = CELLS.find(({ label }) => label === 'eosinophil');
  const events = eventsOfCell(cell?.id ?? '').filter(({ id }) => pathway?.readingOrder.includes(id));
  expect(events.length).toBeGreaterThan(0);
  const together = page.getByRole('region', { name: `On the way to ${RASH_TITLE}` });
  for (const { title } of events) await expect(together.getByRole('link', { name: title, exact: true })).toBeVisible();
  await expect(together).toContainText(`eosinophil is reported at ${events.length} event`);
  await expect(together.getByRole('note')).toHaveText(ORIGIN_NOTE);
});

test('a misspelt word finds what is meant, and says that it was a near spelling', async ({ page }) => {
  await openPage(page, '/search?q=hepatotoxcity');
  const first = page.locator('[data-found]').first();
  await expect(first).toHaveAttribute('data-found', 'iraop.events:ao-hepatotoxicity');
  await expect(first).toContainText('Near spelling of its title');
});

test('an id leads straight on', async ({ page }) => {
  await page.goto('/search?q=hgnc%206001');
  await expect(page).toHaveURL('/genes/HGNC:6001');
  const pathway = `iraop:${PATHWAYS[0]?.id}`;
  await page.goto(`/search?q=${pathway}`);
  await expect(page).toHaveURL(`/aops/${pathway}`);
});

test('nothing found never gives up', async ({ page }) => {
  const { faults } = await openPage(page, '/search?q=zzzqqq%20fibroblastoid');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('zzzqqq');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'All adverse outcomes' })).toBeVisible();
  await expectAccessible(page);
  expect(faults).toEqual([]);
  await main.getByRole('link', { name: 'capillary leak', exact: true }).click();
  await expect(page.locator('[data-found]')).not.toHaveCount(0);
});

for (const [what, text] of [
  ['ten thousand characters', 'il2 '.repeat(2_500)],
  ['markup', '<script>window.hurt = true</script><img src=x onerror="window.hurt=true">'],
  ['turned directions', '\u202egnitirw desrever\u202c'],
  ['punctuation', '%%%"\'();--{}[]$\\'],
  ['a null and an emoji', '\u0000🧬\ud83e'],
] as const) {
  test(`a calm page for ${what}`, async ({ page }) => {
    const { faults } = await openPage(page, `/search?${new URLSearchParams({ q: text })}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
}

test('names are offered while one types, and chosen by keyboard alone', async ({ page }) => {
  const { faults } = await openPage(page, '/');
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
  await page.keyboard.type('skin r');
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect(options.first()).toContainText(RASH_TITLE);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('status').filter({ hasText: 'suggestion' })).toContainText(/\d+ suggestions? of \d+ match/);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field(page)).toHaveValue('skin r');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/outcomes/${RASH}`);
  expect(faults).toEqual([]);
});

test('every page has the box in its header, and Enter searches for what was typed', async ({ page }) => {
  await openPage(page, '/aops');
  await field(page).focus();
  await page.keyboard.type('TNF');
  await expect(page.getByRole('option').first()).toContainText('TNF');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=TNF$/);
  await expect(page.locator('[data-found]').first()).toHaveAttribute('data-found', 'HGNC:11892');
});

test('a late answer does not overtake a newer one', async ({ page }) => {
  await openPage(page, '/search');
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"il"') === true) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => undefined);
  });
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
  const older = page.waitForRequest((request) => request.postData()?.includes('"il"') === true);
  await page.keyboard.type('il');
  await older;
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('skin rash');
  await expect(page.getByRole('option').last()).toContainText('skin rash');
  await page.waitForTimeout(2000);
  await expect(page.getByRole('option').last()).toContainText('skin rash');
});

test('whatever a search finds of the reconstruction says so, whichever type it is of', async ({ page }) => {
  const question = '{ testSystems(first: 1) { nodes { __typename id called: name } } clinicalParameters(first: 1) { nodes { __typename id called: name } } treatments(first: 1) { nodes { __typename id called: title } } stressors(first: 1) { nodes { __typename id called: name } } }';
  const answer = await page.request.post('/graphql', { data: { query: question } });
  const { data } = (await answer.json()) as { data: Record<string, { nodes: { __typename: string; id: string; called: string }[] }> };
  const things = [...Object.values(data).flatMap(({ nodes }) => nodes), { __typename: 'AdverseOutcome', id: RASH, called: RASH_TITLE }];
  expect(things).toHaveLength(5);
  for (const { __typename, id, called } of things) {
    await page.goto(`/search?q=${encodeURIComponent(called)}&type=${__typename.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase()}`);
    await expect(page.locator(`[data-found="${id}"]`)).toContainText('econstruction from literature abstracts');
  }
});

test('a place in a list that is not there gives way to its start, and the page says so', async ({ page }) => {
  for (const path of ['/aops?after=nowhere', '/table/genes/list?after=nowhere', '/search?q=il2&type=gene&after=nowhere', '/genes/HGNC:6001?pathways=nowhere']) {
    await page.goto(path);
    await expect(page.getByRole('alert').filter({ hasText: 'a place in a list that is not there' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/stressors');
  await expect(page.getByRole('note').filter({ hasText: ORIGIN_NOTE })).toBeVisible();
});

test('a picture of an id that cannot be read is none', async ({ page }) => {
  expect((await page.request.get('/og/genes/%25.png')).status()).toBe(404);
});

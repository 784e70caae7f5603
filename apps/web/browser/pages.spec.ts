import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openPage, ORIGIN_NOTE, OUTCOMES, unfold } from './open-page.ts';

test('home says what it is, shows a chain from its start to its outcome and leads to the outcomes', async ({ page, hasTouch }) => {
  const { faults } = await openPage(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What leads to an adverse outcome/);
  // A phone shows one way from top to bottom, a laptop the whole; both with start and outcome at once.
  const picture = hasTouch ? page.getByRole('list', { name: /^One way to/ }) : page.getByRole('group', { name: /^Chain of events/ });
  const events = picture.getByRole('link');
  if (!hasTouch) await expect(events).toHaveCount(OUTCOMES[0].events + 1);
  await events.first().scrollIntoViewIfNeeded();
  await expect(picture.getByRole('link', { name: 'IL-2 receptor binding' })).toBeInViewport();
  await page.evaluate(() => scrollBy(0, 300));
  await expect(picture.getByRole('link', { name: 'Skin rash' })).toBeInViewport({ ratio: 0.9 });
  await expect(events.first()).toBeInViewport();
  await expect(page.getByRole('note').filter({ hasText: ORIGIN_NOTE })).toBeVisible();
  await expect(page.locator('#release').getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
  await page.locator('#il2').getByRole('link', { name: 'Skin rash' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skin rash');
});

for (const { path, title, events, cytokine, cell } of OUTCOMES) {
  test(`${title}: chain, matrix, events and references`, async ({ page }) => {
    const { faults } = await openPage(page, path);
    await expect(page).toHaveTitle(`${title} · Sequela`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('note').filter({ hasText: ORIGIN_NOTE })).toBeVisible();
    await expect(page.locator('#chain').getByRole('link')).toHaveCount(events + 1);
    await expect(page.locator('#matrix').getByRole('columnheader')).toHaveCount(events + 1);
    await expect(page.locator('#matrix').getByRole('rowheader', { name: cytokine }).first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: '1 AOP that ends here' })).toBeVisible();
    for (const part of ['#events', '#references']) await unfold(page, part);
    await expect(page.locator('#events').getByText(cell, { exact: true }).first()).toBeVisible();
    await expect(page.locator('#references').getByRole('listitem')).not.toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
}

test('the rows of the matrix switch', async ({ page }) => {
  const { faults } = await openPage(page, OUTCOMES[0].path);
  await page.getByRole('navigation', { name: 'Rows of the matrix' }).getByRole('link', { name: 'Receptors' }).click();
  await expect(page.locator('#matrix').getByRole('rowheader', { name: /^IL2 receptor HA/ })).toBeVisible();
  await expectAccessible(page, '#matrix');
  await page.getByRole('navigation', { name: 'Rows of the matrix' }).getByRole('link', { name: 'Cell types' }).click();
  await expect(page.locator('#matrix').getByRole('rowheader', { name: /group 2 innate lymphoid cell/ })).toBeVisible();
  await expectAccessible(page, '#matrix');
  expect(faults).toEqual([]);
});

test('the list of outcomes has all of them', async ({ page }) => {
  const { faults } = await openPage(page, '/outcomes');
  for (const { title } of OUTCOMES) await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('a section as a table, sorted and filtered', async ({ page }) => {
  const { faults } = await openPage(page, '/table/outcomes/iraop.events:ao-skin-rash/matrix?sort=-label&is.kind=cytokine');
  await expect(page.getByRole('note').filter({ hasText: ORIGIN_NOTE })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Gene or cell type/ })).toHaveAttribute('aria-sort', 'descending');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.locator('summary', { hasText: 'Query' }).click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('the explorer shows a question and its answer', async ({ page }) => {
  const { faults } = await openPage(page, `/explorer?query=${encodeURIComponent('{ release { id } }')}`);
  await expect(page.getByRole('tabpanel', { name: 'Table' })).toContainText('release.id');
  await page.getByRole('tab', { name: 'JSON' }).click();
  await expect(page.getByLabel('Answer as JSON')).toContainText('"release"');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('the tools of a section open without moving or widening the page', async ({ page }) => {
  const { faults } = await openPage(page, '/aops/iraop:skin-rash');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.locator('#evidence summary', { hasText: 'Query' }).click();
  await expectNoSidewaysScroll(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  await expectAccessible(page, '#evidence');
  expect(faults).toEqual([]);
});

test('an unknown outcome is a 404 that names the nearest', async ({ page }) => {
  const answer = await page.goto('/outcomes/iraop.events:ao-skin-rsh');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such outcome');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Skin rash' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skin rash');
});

test('an unknown page is a 404 with a way on', async ({ page }) => {
  const answer = await page.goto('/nowhere');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'All adverse outcomes' })).toBeVisible();
  await expectAccessible(page);
});

for (const path of ['/search', '/search?q=il2', '/search?q=eosinophils+in+rash', '/search?q=il2&type=gene']) {
  test(`${path} is read on every screen`, async ({ page }) => {
    const { faults } = await openPage(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
}

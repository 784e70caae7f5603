import { expect, test } from '@playwright/test';
import { ORIGIN_NOTE, OUTCOMES } from './open-page.ts';

test.use({ javaScriptEnabled: false });

for (const { path, title, events, cytokine } of OUTCOMES) {
  test(`${title}: the answer stands in the document`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(ORIGIN_NOTE).first()).toBeVisible();
    await expect(page.locator('#chain').getByRole('link')).toHaveCount(events + 1);
    await expect(page.locator('#matrix').getByRole('rowheader', { name: cytokine }).first()).toBeVisible();
    await expect(page.locator('#events h3')).toHaveCount(events + 1);
  });
}

test('a cell of the matrix leads to its statement, with system, basis and references', async ({ page }) => {
  await page.goto(OUTCOMES[0].path);
  await page.locator('#matrix').getByRole('row', { name: /^IL5/ }).locator('[data-matrix-cell]').first().click();
  const statement = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(statement).toContainText('IL5');
  await expect(statement).toContainText(/clinical|in vivo|ex vivo|in vitro|review/);
  await expect(statement).toContainText(/stated|background/);
  await expect(statement.getByRole('link', { name: /^Reference \d+$/ }).first()).toBeVisible();
});

test('rows and filters of the matrix work by links', async ({ page }) => {
  await page.goto(OUTCOMES[0].path);
  const all = await page.locator('#matrix [data-matrix-cell]').count();
  await page.getByRole('link', { name: /^Human evidence only/ }).click();
  await expect(page.getByRole('link', { name: /^Human evidence only/ })).toHaveAttribute('aria-current', 'true');
  const human = await page.locator('#matrix [data-matrix-cell]').count();
  expect(human).toBeGreaterThan(0);
  expect(human).toBeLessThan(all);
  await page.getByRole('link', { name: 'Cell types', exact: true }).click();
  await expect(page.locator('#matrix').getByRole('columnheader', { name: 'Cell type' })).toBeVisible();
});

test('an unknown outcome names the nearest', async ({ page }) => {
  const answer = await page.goto('/outcomes/iraop.events:ao-skin-rsh');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'Skin rash' })).toBeVisible();
});

test('the search is a form, and its filters are links', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search' }).fill('capillary leak');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\?q=capillary\+leak$/);
  await expect(page.locator('[data-found="iraop.events:ao-vascular-leakage"]')).toBeVisible();
  await page.getByRole('navigation', { name: 'Results by type' }).getByRole('link', { name: /^AOPs/ }).click();
  await expect(page.locator('[data-found]').first()).toHaveAttribute('data-found', 'iraop:vascular-leakage');
});

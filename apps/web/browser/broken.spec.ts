import { expect, test } from '@playwright/test';
import { BROKEN_WEB_PORT } from './broken-ports.ts';
import { expectAccessible, ORIGIN_NOTE } from './open-page.ts';

/** The same portal over an API that fails at one field. */
const BROKEN = `http://127.0.0.1:${BROKEN_WEB_PORT}`;

test('a section that fails says so, and its page stands', async ({ page, baseURL }) => {
  const answer = await page.goto(`${BROKEN}/aops/iraop:skin-rash`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'essentialities' })).toContainText('did not arrive');
  await expect(page.locator('#essentiality').getByRole('note')).toContainText('The shelf of essentialities fell over.');
  // Sections that ask for nothing of it are as they are elsewhere.
  await expect(page.locator('#factors').getByRole('note')).toHaveCount(0);
  await expect(page.getByRole('note').filter({ hasText: ORIGIN_NOTE }).first()).toBeVisible();
  const events = await page.locator('#chain').getByRole('link').count();
  await expectAccessible(page);
  await page.goto(`${baseURL}/aops/iraop:skin-rash`);
  expect(await page.locator('#chain').getByRole('link').count()).toBe(events);
  await expect(page.getByText('did not arrive')).toHaveCount(0);
});

test('pages that do not ask for what fails know nothing of it', async ({ page }) => {
  await page.goto(`${BROKEN}/outcomes/iraop.events:ao-skin-rash`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skin rash');
  await expect(page.getByText('did not arrive')).toHaveCount(0);
});

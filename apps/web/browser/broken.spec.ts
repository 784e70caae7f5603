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

test('what could not be read is never counted as none', async ({ page }) => {
  await page.goto(`${BROKEN}/genes/HGNC:6001`);
  await expect(page.getByRole('alert').filter({ hasText: 'key events' })).toContainText('did not arrive');
  await expect(page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) })).toContainText('key events could not be read');
  await expect(page.getByText(/No source of this release reports/)).toHaveCount(0);
  await page.goto(`${BROKEN}/clinical-parameters/iraop.clinical:cp-alt`);
  await expect(page.getByText(/could not be read/).first()).toBeVisible();
  await expect(page.getByText(/\bno key event/i)).toHaveCount(0);
});

test('the origin of an event is told from its id where its AOPs did not arrive', async ({ page }) => {
  await page.goto(`${BROKEN}/events/iraop.events:ke-jak-stat5`);
  await expect(page.getByRole('note').filter({ hasText: 'Reconstruction from literature abstracts, not a published pathway' })).toBeVisible();
  await expect(page.locator('#aops').getByRole('heading')).toHaveText('AOPs that hold it (could not be read)');
  await expectAccessible(page);
});

test('what is read beside a drawing says which part of it did not arrive', async ({ page }) => {
  await page.goto(`${BROKEN}/aops/iraop:skin-rash?at=iraop.events:ke-jak-stat5`);
  const panel = page.locator('#reading');
  await expect(panel.getByRole('note')).toContainText('The shelf of testSystems fell over.');
  await expect(panel).toContainText('could not be read');
  await expect(panel).not.toContainText('no source of this release says how');
});

test('a search says that it could not read where things stand', async ({ page }) => {
  await page.goto(`${BROKEN}/search?q=IL5`);
  await expect(page.getByRole('alert').filter({ hasText: 'stated at' })).toContainText('did not arrive');
  await expect(page.locator('[data-found="HGNC:6016"]')).toContainText('Where it stands could not be read');
  await expect(page.getByText('At no key event of this release')).toHaveCount(0);
});

import { expect, test } from '@playwright/test';
import { EVENTS, PATHWAYS, relationshipsOf, titleOf } from './embedded-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

const [skinRash] = PATHWAYS;
const event = EVENTS.get('ke-jak-stat5');
if (skinRash === undefined || event === undefined) throw new Error('The embedded data lacks what these tests read.');
const address = `/aops/iraop:${skinRash.id}`;
const [first] = relationshipsOf(skinRash.id);
if (first === undefined) throw new Error('The pathway has no relationship.');

test('an event of the drawing is read beside it, by keyboard, and the focus stays', async ({ page }) => {
  const { faults } = await openPage(page, address);
  const inDrawing = page.getByRole('group', { name: /Chain of events/ }).getByRole('link', { name: event.title });
  await inDrawing.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: event.title });
  await expect(panel).toContainText(event.description);
  for (const symbol of new Set(event.genes.map(({ gene }) => gene))) await expect(panel.getByRole('link', { name: symbol, exact: true }).first()).toBeVisible();
  await expect(inDrawing).toBeFocused();
  await expect(inDrawing).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('#outline [aria-current="true"]')).toHaveText(event.title);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await panel.getByRole('link', { name: /^Close/ }).click();
  await expect(panel).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('an arrow and the outline read the same relationship', async ({ page }) => {
  const { faults } = await openPage(page, address);
  const name = `${titleOf(first.upstream)}`;
  await page.locator('#outline li').filter({ hasText: name }).first().getByRole('link', { name: /the relationship$/ }).first().click();
  const panel = page.locator('#reading');
  await expect(panel).toContainText(name);
  await expect(panel.getByRole('link', { name: 'All about this relationship' })).toBeVisible();
  await expectAccessible(page, '#reading');
  expect(faults).toEqual([]);
});

test('an address with what is read in it works without script; one of another AOP reads nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(`${address}?at=iraop.events:${event.id}`);
  await expect(page.getByRole('region', { name: event.title })).toContainText(event.description);
  await page.goto(`${address}?at=aop.events:1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(skinRash.title);
  await expect(page.locator('#reading')).toHaveCount(0);
  await context.close();
});

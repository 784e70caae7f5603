import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PATHWAYS, relationshipsOf } from './embedded-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

const [one, other, third] = PATHWAYS;
if (one === undefined || other === undefined || third === undefined) throw new Error('The embedded data has fewer than three pathways.');

const shared = one.readingOrder.filter((event) => other.readingOrder.includes(event));
const union = new Set([...one.readingOrder, ...other.readingOrder]);

test('two AOPs: what both hold, drawn as one, and who holds what', async ({ page }) => {
  const { faults } = await openPage(page, `/compare?of=iraop:${one.id}&of=iraop:${other.id}`);
  await expect(page.getByRole('note').first()).toContainText(one.originNote);
  await expect(page.locator('#shared').getByRole('heading')).toContainText(`${shared.length} events`);
  await expect(page.locator('#chain').getByRole('link', { name: /in both$/ })).toHaveCount(shared.length);
  await expect(page.locator('#chain').getByRole('group', { name: /drawn as one/ }).getByRole('link')).toHaveCount(union.size);
  await expect(page.locator('#events tbody').getByRole('row')).toHaveCount(shared.length);
  const heldByBoth = relationshipsOf(one.id).filter(({ pathways }) => pathways.includes(other.id));
  await expect(page.locator('#relationships tbody').getByRole('row')).toHaveCount(heldByBoth.length);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('a comparison is asked for by keyboard, in words, and grows by one', async ({ page }) => {
  const { faults } = await openPage(page, '/compare');
  await page.getByRole('searchbox', { name: 'The AOP' }).fill(one.title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(`iraop:${other.id}`);
  await page.keyboard.press('Enter');
  await expect(page.locator('#shared')).toBeVisible();
  await page.getByRole('searchbox', { name: 'with, too' }).fill(`iraop:${third.id}`);
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.locator('#shared').getByRole('heading')).toContainText('All 3 AOPs');
  expect(faults).toEqual([]);
});

test('outcomes lead to a comparison; one alone, and what is unknown, say what to do', async ({ page }) => {
  await openPage(page, '/outcomes/iraop.events:ao-skin-rash');
  await page.getByRole('link', { name: 'Compare with another outcome' }).click();
  await expect(page.getByText('Give one more adverse outcome to compare with.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'with' }).fill('qqqqzzzz');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'No adverse outcome is called' })).toBeVisible();
  await expectAccessible(page);
});

test('each section of a comparison has its question, files and table; the whole can be cited', async ({ page }) => {
  const { faults } = await openPage(page, `/compare?of=iraop:${one.id}&of=iraop:${other.id}`);
  const ids = `iraop:${one.id},iraop:${other.id}`;
  await page.locator('#events summary', { hasText: 'Query' }).press('Enter');
  await expect(page.locator('#events').getByLabel('Variables')).toContainText(`"iraop:${other.id}"`);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '#events');
  await page.locator('#events summary', { hasText: 'Download' }).press('Enter');
  const href = await page.locator('#events').getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect(href).toBe(`/download/compare-aops/${ids}/shared.csv?kind=events`);
  const rows = parse(await (await page.request.get(href ?? '')).text(), { columns: true }) as Readonly<Record<string, string>>[];
  expect(rows).toHaveLength(union.size);
  expect(rows.filter((row) => row['held_by_count'] === '2').map((row) => row['id']).sort()).toEqual(shared.map((event) => `iraop.events:${event}`).sort());
  await page.locator('#events').getByRole('link', { name: /^Table of/ }).click();
  await expect(page.getByRole('row')).toHaveCount(1 + union.size);
  await page.getByRole('columnheader', { name: 'In how many' }).getByRole('link').click();
  await expect(page).toHaveURL(/sort=held_by_count/);
  await expect(page.getByRole('columnheader', { name: 'In how many' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('link', { name: `${one.title} and ${other.title}` }).click();
  await expect(page.locator('#shared')).toBeVisible();
  const citation = await (await page.request.get(`/cite/compare-aops/${ids}.txt`)).text();
  for (const words of [one.title, other.title, one.originNote, 'release r-']) expect(citation).toContain(words);
  expect((await page.request.get(`/cite/compare-aops/iraop:${one.id}.txt`)).status()).toBe(404);
  expect(faults).toEqual([]);
});

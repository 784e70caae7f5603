import { expect, test } from '@playwright/test';
import { EVENTS, PATHWAYS, relationshipsOf, STRESSORS, titleOf } from './embedded-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

const [skinRash] = PATHWAYS;
const [stressor] = STRESSORS;
const signalling = EVENTS.get('ke-jak-stat5');
if (skinRash === undefined || stressor === undefined || signalling === undefined) throw new Error('The embedded data lacks what these tests read.');

test('an AOP: origin first, drawing, outline, one table of evidence', async ({ page }) => {
  const { faults } = await openPage(page, `/aops/iraop:${skinRash.id}`);
  const events = skinRash.readingOrder.length;
  await expect(page).toHaveTitle(`${skinRash.title} · Sequela`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(skinRash.title);
  await expect(page.getByRole('note').first()).toContainText(skinRash.originNote);
  await expect(page.getByRole('group', { name: `Chain of events of ${skinRash.title}` }).getByRole('link')).toHaveCount(events);
  await expect(page.locator('#outline').getByRole('listitem')).toHaveCount(events);
  await expect(page.locator('#evidence tbody')).toHaveCount(events);
  await expect(page.locator('#evidence').getByRole('row')).toHaveCount(1 + events + relationshipsOf(skinRash.id).length);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('a key event: facts, neighbours, genes, measures, AOPs', async ({ page }) => {
  const { faults } = await openPage(page, `/events/iraop.events:${signalling.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(signalling.title);
  await expect(page.getByText(signalling.description)).toBeVisible();
  for (const symbol of new Set(signalling.genes.map(({ gene }) => gene))) await expect(page.locator('#genes').getByText(symbol, { exact: true }).first()).toBeVisible();
  await expect(page.locator('#applicability')).toContainText('For humans, too, that is unstated');
  await expect(page.locator('#aops').getByRole('listitem')).toHaveCount(PATHWAYS.filter(({ readingOrder }) => readingOrder.includes(signalling.id)).length);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('a relationship: what leads to what, and what each AOP says', async ({ page }) => {
  const contested = relationshipsOf(skinRash.id).find(({ contradictions }) => contradictions.length > 0);
  if (contested === undefined) throw new Error('No relationship of the embedded data is contradicted.');
  const { faults } = await openPage(page, `/relationships/iraop.relationships:${contested.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${titleOf(contested.upstream)} leads to ${titleOf(contested.downstream)}`);
  await expect(page.locator('#aops tbody').getByRole('row')).toHaveCount(contested.pathways.length);
  for (const { statement } of contested.contradictions) await expect(page.locator('#contradictions')).toContainText(statement);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('a stressor: substances, names, ways of giving it', async ({ page }) => {
  const { faults } = await openPage(page, `/stressors/iraop.stressor:${stressor.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stressor.name);
  await expect(page.locator('#chemicals')).toContainText(`CAS ${stressor.casNumber}`);
  for (const name of stressor.synonyms) await expect(page.locator('#names')).toContainText(name);
  for (const { title } of stressor.regimens) await expect(page.locator('#regimens')).toContainText(title);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('the lists of AOPs and stressors', async ({ page }) => {
  const { faults } = await openPage(page, '/aops');
  for (const { title } of PATHWAYS) await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto('/stressors');
  await page.getByRole('main').getByRole('link', { name: stressor.name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stressor.name);
  expect(faults).toEqual([]);
});

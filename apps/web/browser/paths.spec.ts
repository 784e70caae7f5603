import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PATHWAYS, relationshipsOf, titleOf } from './embedded-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

const [pathway] = PATHWAYS;
const [first] = pathway === undefined ? [] : relationshipsOf(pathway.id);
if (pathway === undefined || first === undefined) throw new Error('The embedded data lacks what these tests read.');

/** All ways from event to event within one pathway, walked by this test itself. */
function waysOf(from: string, to: string): readonly (readonly string[])[] {
  const relationships = relationshipsOf(pathway?.id ?? '');
  const onward = (event: string, met: readonly string[]): readonly (readonly string[])[] =>
    event === to ? [[]] : relationships.filter(({ upstream, downstream }) => upstream === event && !met.includes(downstream)).flatMap(({ id, downstream }) => onward(downstream, [...met, downstream]).map((rest) => [id, ...rest]));
  return onward(from, [from]);
}

test('paths between two events, asked with the keyboard, each drawn with its relationships', async ({ page }) => {
  const { faults } = await openPage(page, '/paths');
  await page.getByRole('searchbox', { name: 'From the event' }).fill(`iraop.events:${first.upstream}`);
  await page.getByRole('searchbox', { name: 'to the event', exact: true }).fill(`iraop.events:${first.downstream}`);
  await page.keyboard.press('Enter');
  const paths = page.locator('#paths > ol > li');
  await expect(paths.first()).toBeVisible();
  expect(waysOf(first.upstream, first.downstream).length).toBeGreaterThan(0);
  await expect(paths.first().getByRole('link', { name: `iraop.relationships:${first.id}` })).toBeVisible();
  await expect(paths.first().getByRole('group', { name: /^Path 1/ }).getByRole('link')).toHaveCount(2);
  await expect(paths.first().getByRole('note')).toContainText(pathway.originNote);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('no path says what is the other way round, and an unknown name says so', async ({ page }) => {
  const { faults } = await openPage(page, `/paths?from=iraop.events:${first.downstream}&to=iraop.events:${first.upstream}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('No path');
  await page.getByRole('link', { name: `from ${titleOf(first.upstream)} to ${titleOf(first.downstream)}` }).click();
  await expect(page.locator('#paths > ol > li').first()).toBeVisible();
  await page.goto('/paths?from=qqqqzzzz&to=%3Cscript%3E');
  await expect(page.getByRole('alert').filter({ hasText: 'No key event is called' }).first()).toContainText('qqqqzzzz');
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('words are taken for an event, and what else they may mean is offered', async ({ page }) => {
  await openPage(page, `/paths?from=${encodeURIComponent(titleOf(first.upstream))}&to=iraop.events:${first.downstream}`);
  await expect(page.locator('#paths > ol > li').first()).toBeVisible();
});

test('a key event leads to its paths', async ({ page }) => {
  await openPage(page, `/events/iraop.events:${first.upstream}`);
  await page.getByRole('link', { name: 'paths from here' }).click();
  await expect(page.getByRole('searchbox', { name: 'From the event' })).toHaveValue(`iraop.events:${first.upstream}`);
});

test('paths are taken along step by step, with the references of each step, and cited', async ({ page }) => {
  const ends = `iraop.events:${first.upstream},iraop.events:${first.downstream}`;
  const { faults } = await openPage(page, `/paths?from=iraop.events:${first.upstream}&to=iraop.events:${first.downstream}`);
  await page.locator('#paths summary', { hasText: 'Query' }).press('Enter');
  await expect(page.locator('#paths').getByLabel('GraphQL')).toContainText('query PathRows');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '#paths');
  const rows = parse(await (await page.request.get(`/download/paths/${ends}/paths.csv?max=8`)).text(), { columns: true }) as Readonly<Record<string, string>>[];
  const shown = await page.locator('#paths > ol > li').count();
  expect(new Set(rows.map((row) => row['path'])).size).toBe(shown);
  const direct = rows.find((row) => row['relationship_id'] === `iraop.relationships:${first.id}`);
  expect([direct?.['upstream_id'], direct?.['downstream_id']]).toEqual(ends.split(','));
  expect(direct?.['reference_count']).toBe(String(first.references.length));
  const citation = await (await page.request.get(`/cite/paths/${ends}.bib`)).text();
  for (const words of [titleOf(first.upstream), titleOf(first.downstream), pathway.originNote]) expect(citation).toContain(words);
  expect(faults).toEqual([]);
});

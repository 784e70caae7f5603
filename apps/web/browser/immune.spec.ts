import { expect, test, type Page } from '@playwright/test';
import { PATHWAYS, STRESSORS, titleOf } from './embedded-data.ts';
import { CELLS, EVENT_LIST, eventsOfCell, INTERACTIONS, onlyOf, PARAMETERS, REFERENCES, SHARED_BY_ALL, TEST_SYSTEMS } from './immune-data.ts';
import { ORIGIN_NOTE } from './open-page.ts';

test.use({ javaScriptEnabled: false });

/** Titles of the key events that head the rows of a table. */
const rowTitles = (page: Page, section: string): Promise<readonly string[]> => page.locator(`${section} tbody th a`).allTextContents();
const sorted = (words: readonly string[]): readonly string[] => [...words].sort();

test('a treatment counts what its outcomes share, and names it', async ({ page }) => {
  await page.goto('/treatments/iraop.treatment:recombinant-il-2');
  await expect(page.getByText(ORIGIN_NOTE).first()).toBeVisible();
  await expect(page.locator('#shared').getByRole('row', { name: 'all 3 outcomes' }).getByRole('cell').first()).toContainText(`${SHARED_BY_ALL.length} key event`);
  for (const [at, { adverseOutcome }] of PATHWAYS.entries()) {
    await expect(page.locator('#shared').getByRole('row', { name: `${titleOf(adverseOutcome)} only` }).getByRole('cell').first()).toContainText(`${onlyOf(at).length} key event`);
    for (const { title } of onlyOf(at)) await expect(page.locator('#events dd').nth(at)).toContainText(title);
  }
  const table = page.locator('#events tbody tr').filter({ hasNotText: 'not reported' });
  expect(sorted(await table.locator('th').allTextContents())).toEqual(sorted(SHARED_BY_ALL.map(({ title }) => title)));
});

test('every cell type stands at the key events where its authors put it', async ({ page }) => {
  for (const { id, clId } of CELLS) {
    const answer = await page.goto(`/cells/${clId ?? `iraop.cells:${id}`}`);
    expect([id, answer?.status()]).toEqual([id, 200]);
    const events = eventsOfCell(id);
    expect([id, sorted(await rowTitles(page, '#events'))]).toEqual([id, sorted(events.map(({ title }) => title))]);
    const interactions = INTERACTIONS.filter(({ sourceCell, targetCell }) => sourceCell === id || targetCell === id);
    await expect(page.locator('#interactions > ul > li')).toHaveCount(interactions.length);
  }
});

test('a cell type says in which role it stands there, whose references those are, and leads on', async ({ page }) => {
  const [event] = eventsOfCell('eosinophil');
  if (event === undefined) throw new Error('The embedded data has no eosinophil.');
  const role = event.cellTypes.find(({ cellType }) => cellType === 'eosinophil')?.role.toLowerCase() ?? '';
  await page.goto('/cells/CL:0000771');
  const heads = await page.locator('#events thead th').allTextContents();
  const row = page.locator('#events tbody tr').filter({ hasText: event.title });
  await expect(row.getByRole('cell').nth(heads.indexOf(role) - 1)).toHaveText(/documented|hypothesised|contested/);
  await expect(row).toContainText('of the event');
  await row.getByRole('link', { name: event.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
  await page.locator('#genes').getByRole('link', { name: 'eosinophil', exact: true }).first().click();
  await expect(page).toHaveURL(/\/cells\/CL:0000771$/);
});

test('test systems and clinical parameters name their key events', async ({ page }) => {
  for (const { id, events, readouts } of TEST_SYSTEMS.slice(0, 6)) {
    await page.goto(`/test-systems/iraop.test:${id}`);
    expect([id, sorted(await rowTitles(page, '#events'))]).toEqual([id, sorted(events.map(({ event }) => titleOf(event)).filter((title) => EVENT_LIST.find((each) => each.title === title)?.type !== 'MANIFESTATION'))]);
    for (const readout of readouts) await expect(page.locator('#facts')).toContainText(readout);
  }
  for (const { id, events, detail } of PARAMETERS.slice(0, 6)) {
    await page.goto(`/clinical-parameters/iraop.clinical:${id}`);
    expect([id, sorted(await rowTitles(page, '#events'))]).toEqual([id, sorted(events.map(titleOf).filter((title) => EVENT_LIST.find((each) => each.title === title)?.type !== 'MANIFESTATION'))]);
    if (detail !== null) await expect(page.locator('#facts')).toContainText(detail);
  }
});

test('a sign of an outcome says what may bring it about', async ({ page }) => {
  for (const { id, proposedDrivers = [] } of EVENT_LIST.filter(({ type }) => type === 'MANIFESTATION')) {
    await page.goto(`/manifestations/iraop.events:${id}`);
    expect(sorted(await rowTitles(page, '#drivers'))).toEqual(sorted(proposedDrivers.map(({ event }) => titleOf(event))));
    for (const { statement } of proposedDrivers) await expect(page.locator('#drivers')).toContainText(statement);
  }
});

test('a reference says what rests on it; words narrow that, in the address', async ({ page }) => {
  const eventsOn = (reference: string) => EVENT_LIST.filter(({ references, type }) => type !== 'MANIFESTATION' && references.includes(reference));
  const [reference] = [...REFERENCES].sort((one, other) => eventsOn(other.id).length - eventsOn(one.id).length);
  const citing = eventsOn(reference?.id ?? '');
  const [wanted, ...others] = citing;
  if (reference === undefined || wanted === undefined || others.length === 0) throw new Error('No reference of the embedded data is cited by several events.');
  await page.goto(`/references/iraop.reference:${reference.id}`);
  for (const { title } of citing) await expect(page.locator('#citing').getByRole('link', { name: title, exact: true })).toBeVisible();
  if (reference.doi !== null) await expect(page.getByRole('link', { name: `doi:${reference.doi}` })).toHaveAttribute('href', `https://doi.org/${reference.doi}`);
  await page.getByRole('searchbox', { name: 'Words in what rests on it' }).fill(wanted.title);
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/\?text=.+#citing$/);
  await expect(page.locator('#citing').getByRole('link', { name: wanted.title, exact: true })).toBeVisible();
  for (const { title } of others.filter((other) => !other.title.includes(wanted.title))) await expect(page.locator('#citing').getByRole('link', { name: title, exact: true })).toHaveCount(0);
});

test('a source counts what it brought, and its licence', async ({ page }) => {
  await page.goto('/sources/source:il2-iraop');
  const countOf = (records: string) => page.locator('#records').getByRole('row', { name: new RegExp(`^${records} `) }).getByRole('cell').first();
  await expect(countOf('test systems')).toHaveText(String(TEST_SYSTEMS.length));
  await expect(countOf('clinical parameters')).toHaveText(String(PARAMETERS.length));
  await expect(countOf('interactions')).toHaveText(String(INTERACTIONS.length));
  await expect(page.locator('#licence')).toContainText('CC-BY-4.0');
});

test('the release is the one that the graph names, with its tables and what it lacks', async ({ page, request }) => {
  const answer = await request.post('/graphql', { data: { query: '{ release { id tables { name rows sha256 } coverage { field filled } } }' } });
  const { data } = (await answer.json()) as { data: { release: { id: string; tables: { sha256: string }[]; coverage: { field: string; filled: number }[] } } };
  await page.goto('/release');
  await expect(page.getByRole('banner').or(page.locator('header')).filter({ hasText: data.release.id }).first()).toBeVisible();
  expect(sorted(await page.locator('#tables tbody code').allTextContents())).toEqual(sorted(data.release.tables.map(({ sha256 }) => sha256)));
  expect(await page.locator('#lacking tbody tr').count()).toBe(data.release.coverage.filter(({ filled }) => filled === 0).length);
});

test('a chemical has its numbers and names, and the stressor made of it', async ({ page }) => {
  for (const { casNumber, name, synonyms } of STRESSORS) {
    await page.goto(`/chemicals/cas:${casNumber}`);
    await expect(page.getByRole('main')).toContainText(casNumber);
    await expect(page.locator('#stressors').getByRole('link', { name, exact: true })).toBeVisible();
    for (const synonym of synonyms) await expect(page.locator('#names')).toContainText(synonym);
  }
});

test('lists filter by a form, and lead to their pages', async ({ page }) => {
  await page.goto('/cells');
  await page.getByRole('searchbox', { name: 'Words in the title' }).fill('eosinophil');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/\/cells\?text=eosinophil$/);
  await page.getByRole('main').getByRole('link', { name: 'eosinophil', exact: true }).click();
  await expect(page).toHaveURL(/\/cells\/CL:0000771$/);
  for (const [path, rows] of [['/test-systems', TEST_SYSTEMS.length], ['/clinical-parameters', PARAMETERS.length], ['/treatments', 1]] as const) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(rows);
  }
});

test('an alias leads to the one address of a cell type for good', async ({ request }) => {
  const answer = await request.get('/cells/iraop.cells:eosinophil', { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['location']]).toEqual([308, expect.stringMatching(/\/cells\/CL:0000771$/)]);
});

for (const { path, heading, near } of [
  { path: '/cells/iraop.cells:lak-cel', heading: 'No such cell type', near: 'iraop.cells:lak-cell' },
  { path: `/test-systems/iraop.test:${TEST_SYSTEMS[0]?.id}x`, heading: 'No such test system', near: TEST_SYSTEMS[0]?.name ?? '' },
  { path: `/references/iraop.reference:${REFERENCES[0]?.id}x`, heading: 'No such reference', near: REFERENCES[0]?.citation ?? '' },
  { path: '/sources/source:il2-irap', heading: 'No such source', near: 'IL-2 pathways' },
]) {
  test(`${path} is a 404 that names the nearest`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: near }).first()).toBeVisible();
  });
}

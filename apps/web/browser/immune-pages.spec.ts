import { expect, test } from '@playwright/test';
import { STRESSORS } from './embedded-data.ts';
import { EVENT_LIST, MAP_PAGE, PARAMETERS, REFERENCES, TEST_SYSTEMS } from './immune-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

const [system] = TEST_SYSTEMS;
const [parameter] = PARAMETERS;
const [reference] = REFERENCES;
const [stressor] = STRESSORS;
const sign = EVENT_LIST.find(({ type }) => type === 'MANIFESTATION');
if (system === undefined || parameter === undefined || reference === undefined || stressor === undefined || sign === undefined) throw new Error('The embedded data lacks what these tests read.');

const PAGES = [
  { path: '/treatments/iraop.treatment:recombinant-il-2', heading: 'Recombinant IL-2' },
  { path: '/cells/CL:0000771', heading: 'eosinophil' },
  { path: `/test-systems/iraop.test:${system.id}`, heading: system.name },
  { path: `/clinical-parameters/iraop.clinical:${parameter.id}`, heading: parameter.name },
  { path: `/manifestations/iraop.events:${sign.id}`, heading: sign.title },
  { path: `/references/iraop.reference:${reference.id}`, heading: reference.citation },
  { path: `/chemicals/cas:${stressor.casNumber}`, heading: stressor.name },
  { path: '/sources/source:il2-iraop', heading: 'IL-2 pathways' },
  { path: '/release', heading: /release/ },
  { path: '/bulk', heading: 'The whole release' },
  { path: '/cells', heading: 'Cell types' },
  { path: '/references', heading: 'References' },
] as const;

for (const { path, heading } of PAGES) {
  test(`${path}: whole and accessible`, async ({ page }) => {
    const { faults } = await openPage(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
}

test('a treatment keeps the page of others, its people and its funding, on a card of its own', async ({ page }) => {
  await page.goto('/treatments/iraop.treatment:recombinant-il-2');
  const card = page.getByRole('region', { name: MAP_PAGE.title, exact: true });
  for (const words of [MAP_PAGE.contact, MAP_PAGE.publication, ...MAP_PAGE.fundingStatement, ...[...MAP_PAGE.maps, ...MAP_PAGE.funding].map(({ label }) => label)]) {
    await expect(card).toContainText(words);
    expect(await page.getByText(words).count()).toBe(await card.getByText(words).count());
  }
});

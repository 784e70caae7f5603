import { expect, test } from '@playwright/test';
import { GENES, writtenGroups } from './gene-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

const silent = GENES.find(({ symbol }) => Object.values(writtenGroups(symbol)).every((titles) => titles.length === 0));
const tnf = GENES.find(({ symbol }) => symbol === 'TNF');
if (silent === undefined || tnf === undefined) throw new Error('The embedded facts lack the genes of these tests.');

const PAGES = [
  { path: `/genes/${tnf.id}`, heading: 'TNF' },
  { path: `/genes/${silent.id}`, heading: silent.symbol },
  { path: '/genes?class=CYTOKINE', heading: 'Genes' },
  { path: '/cytokine-families', heading: 'Cytokine families' },
  { path: '/cytokine-families/hgnc.genegroup:781', heading: 'Tumor necrosis factor superfamily' },
  { path: '/receptors/cellphonedb:IL15_receptor', heading: 'IL15 receptor' },
  { path: '/receptors', heading: 'Receptors' },
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

test('a gene that nobody reports says so, and what is known of it nevertheless', async ({ page }) => {
  await page.goto(`/genes/${silent.id}`);
  await expect(page.locator('#events')).toContainText(`No source of this release reports ${silent.symbol} at a key event.`);
  await expect(page.locator('#identifiers')).toContainText(silent.id);
});

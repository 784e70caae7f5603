import { expect, test } from '@playwright/test';
import { GENES, writtenGroups } from './gene-data.ts';

test.use({ javaScriptEnabled: false });

test('the page of a gene stands in the document', async ({ page }) => {
  const gene = GENES.find(({ symbol }) => symbol === 'TNF');
  await page.goto(`/genes/${gene?.id}`);
  for (const title of writtenGroups('TNF').increased) await expect(page.locator('#events').getByRole('link', { name: title, exact: true }).first()).toBeVisible();
  await page.locator('#outcomes [data-matrix-cell]').first().click();
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeVisible();
});

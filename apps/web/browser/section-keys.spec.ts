import { expect, test } from '@playwright/test';
import { openPage } from './open-page.ts';

test('the tools of a section work from the keyboard, one open at a time, and the query can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { faults } = await openPage(page, '/aops/iraop:skin-rash');
  const section = page.locator('#evidence');
  const query = section.locator('summary', { hasText: 'Query' });
  await query.focus();
  await page.keyboard.press('Enter');
  await expect(section.getByLabel('GraphQL').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(section.getByLabel('GraphQL').first()).toBeFocused();
  await section.getByRole('button', { name: 'Copy the query' }).first().press('Enter');
  await expect(section.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('query AopEventEvidence');
  await section.locator('summary', { hasText: 'Download' }).press('Enter');
  await expect(section.getByRole('link', { name: 'CSV' })).toBeVisible();
  await expect(section.getByLabel('GraphQL').first()).toBeHidden();
  const download = page.waitForEvent('download');
  await section.getByRole('link', { name: 'CSV' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^sequela_aops_iraop-skin-rash_evidence_r-[0-9a-f]+\.csv$/);
  expect(faults).toEqual([]);
});

test('how to cite stands once on a page, in its heading', async ({ page }) => {
  for (const path of ['/aops/iraop:skin-rash', '/outcomes/iraop.events:ao-skin-rash', '/events/iraop.events:ke-jak-stat5', '/relationships/iraop.relationships:ker-02', '/stressors/iraop.stressor:aldesleukin']) {
    await page.goto(path);
    const cite = page.locator('summary', { hasText: /^Cite$/ });
    await expect(cite).toHaveCount(1);
    await cite.press('Enter');
    for (const ending of ['.txt', '.bib', '.ris', '.bib?of=references', '.ris?of=references']) {
      const href = `/cite${path}${ending}`;
      await expect(page.locator(`a[href="${href}"]`)).toBeVisible();
      expect((await page.request.get(href)).status()).toBe(200);
    }
  }
});

test('a table is walked by keyboard: heads sort, the frame scrolls', async ({ page }) => {
  await page.goto('/table/aops/iraop:skin-rash/evidence');
  const head = page.getByRole('columnheader', { name: /^Key event or relationship/ });
  await head.getByRole('link').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const frame = page.getByRole('region', { name: 'Evidence, scrolls' });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

const GUIDES = ['/about', '/about/data', '/about/evidence', '/about/api', '/about/api?in=r', '/changelog'];

for (const path of GUIDES) {
  test(`${path} is read on every screen`, async ({ page }) => {
    const { faults } = await openPage(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    // Lines of prose are neither too long nor too short for the screen.
    const widest = await page.getByRole('main').locator('section > p').evaluateAll((lines) => Math.max(...lines.map((line) => line.getBoundingClientRect().width / parseFloat(getComputedStyle(line).fontSize))));
    expect(widest).toBeLessThan(40);
    expect(faults).toEqual([]);
  });
}

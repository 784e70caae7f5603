import { expect, test, type Page } from '@playwright/test';
import { OUTCOMES, wakeUp } from './open-page.ts';

const [{ path }] = OUTCOMES;
/** The last section of the page that a contents line leads to. */
const LAST = 'article > section[id]:last-of-type';
const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
const placeOf = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test.describe('a page that opens', () => {
  test('is laid out whole soon after it wakes', async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await wakeUp(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-opening');
    await expect(page.locator('[data-part]:not([data-laid-out])')).toHaveCount(0);
    const height = await heightOf(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(300);
    expect(await heightOf(page)).toBe(height);
  });

  test('begins at the anchor of its address', async ({ page }) => {
    await page.goto(path);
    const id = await page.locator(LAST).getAttribute('id');
    await page.goto('about:blank');
    await page.goto(`${path}#${id}`, { waitUntil: 'networkidle' });
    await expect(page.locator(LAST).getByRole('heading', { level: 2 })).toBeInViewport();
  });

  test('comes back where it was left', async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.keyboard.press('End');
    await expect(page.locator('html')).not.toHaveAttribute('data-opening');
    await page.locator(LAST).scrollIntoViewIfNeeded();
    const place = await placeOf(page);
    expect(place).toBeGreaterThan(2000);
    await page.reload({ waitUntil: 'networkidle' });
    expect(Math.abs((await placeOf(page)) - place)).toBeLessThan(4);
  });

  test('is printed whole at any moment', async ({ page }) => {
    // A browser that has no time for what cannot be seen.
    await page.addInitScript(() => void Object.assign(window, { requestIdleCallback: () => 0 }));
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('data-opening');
    await page.pdf();
    await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  });
});

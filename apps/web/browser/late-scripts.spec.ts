import { expect, test, type Page } from '@playwright/test';

/** A page on which one reads beside a drawing. */
const path = '/aops/iraop:skin-rash';
const SCRIPTS = '**/_next/static/**/*.js';
const IN_PLACE = 'a[data-portal="in-place"]';

/** Addresses of the scripts that run, or ran, in this document. */
const loaded = (page: Page): Promise<readonly string[]> => page.locator('script[src]:not([nomodule])').evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
/** A mark that is lost with the document. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void document.documentElement.setAttribute('data-marked', ''));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.hasAttribute('data-marked'));

/** Holds back the scripts of a page until they are let through. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const allowed = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(SCRIPTS, async (route) => {
    await allowed;
    await route.continue();
  });
  return letThrough;
}

/** A click of the reader with nothing before it: no pointer that came near, no touch. */
const clickAtOnce = (page: Page, link: string): Promise<void> => page.locator(link).last().dispatchEvent('click');

test.describe('scripts of a page that is only read', () => {
  test('are fetched, and not run', async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('link[rel="prefetch"][as="script"]')).not.toHaveCount(0);
    expect(await loaded(page)).toEqual([]);
  });

  test('run when it has been read for a while', async ({ page }) => {
    await page.goto(path);
    await expect.poll(async () => (await loaded(page)).length).toBeGreaterThan(0);
  });

  for (const [sign, use] of [
    ['a pointer moves', (page: Page) => page.mouse.move(200, 200)],
    ['a key is pressed', (page: Page) => page.keyboard.press('Tab')],
    ['the wheel turns', (page: Page) => page.mouse.wheel(0, 40)],
    ['something has the focus', (page: Page) => page.locator('main a').first().evaluate((link: HTMLElement) => link.focus())],
  ] as const) {
    test(`run once ${sign}: links are followed without loading the page`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'networkidle' });
      await use(page);
      await expect.poll(async () => (await loaded(page)).length).toBeGreaterThan(0);
      await page.waitForLoadState('networkidle');
      await mark(page);
      await page.locator(IN_PLACE).first().click();
      await page.waitForURL(/\?/);
      expect(await isMarked(page)).toBe(true);
    });
  }

  test('run at once where the page is a tool', async ({ page }) => {
    await page.goto('/gene-set', { waitUntil: 'networkidle' });
    expect((await loaded(page)).length).toBeGreaterThan(0);
  });
});

test.describe('before the scripts are there', () => {
  test('a click that is to leave the page in place waits for them', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto(path);
    await mark(page);
    const before = page.url();
    await clickAtOnce(page, IN_PLACE);
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    letThrough();
    await page.waitForURL((url) => url.href !== before);
    expect(await isMarked(page)).toBe(true);
  });

  test('such a click is followed by loading where they never come', async ({ page }) => {
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(path);
    await mark(page);
    const href = await page.locator(IN_PLACE).last().getAttribute('href');
    await clickAtOnce(page, IN_PLACE);
    await page.waitForURL((url) => href !== null && url.href.endsWith(href));
    expect(await isMarked(page)).toBe(false);
  });

  test('any other link is followed by loading, at once', async ({ page }) => {
    await holdScripts(page);
    await page.goto(path);
    const link = page.locator('footer a[data-portal=""]').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL((url) => url.pathname === href, { waitUntil: 'commit' });
  });

  test('what is typed is suggested upon once they are', async ({ page }) => {
    const letThrough = await holdScripts(page);
    await page.goto('/');
    await page.getByRole('searchbox').fill('eosin');
    letThrough();
    await expect(page.getByRole('option').first()).toBeVisible();
  });
});

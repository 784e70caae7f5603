import { expect, test } from '@playwright/test';
import { OUTCOMES } from './open-page.ts';

const [skinRash] = OUTCOMES;

test('FOXP3 leads to no rash: the restraint by regulatory T cells is a modulating factor', async ({ page }) => {
  for (const rows of ['cytokines', 'receptors', 'cells']) {
    await page.goto(`${skinRash.path}?rows=${rows}`);
    const events = await page.locator('#chain').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(events[0]).toContain('IL-2 receptor binding');
    expect(events.filter((event) => /FOXP3|Treg|regulatory T/i.test(event))).toEqual([]);
    await expect(page.locator('#matrix')).not.toContainText('FOXP3');
  }
  await expect(page.locator('#events').getByText('FOXP3', { exact: true })).toHaveCount(0);
  const restraint = page.locator('#factors').getByRole('listitem').filter({ hasText: 'Restraint by skin Treg cells' });
  await expect(restraint).toContainText('decreases Perivascular T-helper infiltrate');
  await expect(restraint).toContainText('FOXP3');
});

test('an itch is a manifestation of the rash, in no chain', async ({ page }) => {
  await page.goto(skinRash.path);
  await expect(page.locator('#manifestations')).toContainText('Pruritus');
  await expect(page.locator('#chain')).not.toContainText('Pruritus');
});

test('every statement has references or says that it has none', async ({ page }) => {
  for (const { path } of OUTCOMES) {
    await page.goto(path);
    const statements = page.locator('#events ol ul > li');
    const bare = await statements.evaluateAll((items) => items.filter((item) => !/\[\d+\]/.test(item.textContent ?? '') && !/unsourced/.test(item.textContent ?? '')).map((item) => item.textContent));
    expect(await statements.count()).toBeGreaterThan(50);
    expect(bare).toEqual([]);
  }
});

test('every link within the page has its target', async ({ page }) => {
  for (const rows of ['cytokines', 'receptors', 'cells']) {
    await page.goto(`${skinRash.path}?rows=${rows}`);
    const dangling = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '').filter((href) => document.getElementById(href.slice(1)) === null));
    expect(dangling).toEqual([]);
  }
});

test('the matrix is walked by keyboard', async ({ page }) => {
  await page.goto(skinRash.path, { waitUntil: 'networkidle' });
  const frame = page.getByRole('region', { name: /^Cytokines at the events/ });
  await frame.focus();
  const cells = frame.locator('[data-matrix-cell]');
  await cells.first().focus();
  const start = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('ArrowRight');
  const right = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(right).not.toBe(start);
  await page.keyboard.press('ArrowLeft');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(start);
  await page.keyboard.press('ArrowDown');
  const below = page.locator('[data-matrix-cell]:focus');
  await expect(below).toBeInViewport();
  const href = await below.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(`[id="${href?.slice(1)}"]`)).toBeInViewport();
});

test('the first stop of the keyboard leads to the content', async ({ page }) => {
  await page.goto(skinRash.path, { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});

test('without motion nothing moves', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(skinRash.path);
  const duration = () => page.locator('#chain rect').nth(1).evaluate((shape) => getComputedStyle(shape).transitionDuration);
  expect(await duration()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await duration()).not.toBe('0s');
  await context.close();
});

test('the matrix has as many cytokines as the outcome counts, and none that is bound to another pathway of its events', async ({ page, request }) => {
  for (const { path } of OUTCOMES) {
    const query = `{ adverseOutcome(id: "${decodeURIComponent(path.split('/').at(-1) ?? '')}") { cytokines { nodes { symbol } } } }`;
    const { data } = (await (await request.post('/graphql', { data: { query } })).json()) as { data: { adverseOutcome: { cytokines: { nodes: readonly { symbol: string }[] } } } };
    await page.goto(path);
    const shown = await page.locator('#matrix tbody th a').allInnerTexts();
    expect([...shown].sort()).toEqual(data.adverseOutcome.cytokines.nodes.map(({ symbol }) => symbol).sort());
  }
});

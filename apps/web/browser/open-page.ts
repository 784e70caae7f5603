import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { AWAKE_EVENT } from '../src/components/ui/awake-event.ts';

export const OUTCOMES = [
  { path: '/outcomes/iraop.events:ao-skin-rash', title: 'Skin rash', events: 18, cytokine: 'IL5', cell: 'eosinophil' },
  { path: '/outcomes/iraop.events:ao-hepatotoxicity', title: 'Hepatotoxicity', events: 16, cytokine: 'TNF', cell: 'Kupffer cell' },
  { path: '/outcomes/iraop.events:ao-vascular-leakage', title: 'Capillary leak syndrome with organ dysfunction', events: 20, cytokine: 'IL2', cell: 'endothelial cell' },
] as const;

export const ORIGIN_NOTE = /Reconstruction from literature abstracts; not the published irAOP/;

/** Opens a page and tells of everything that a reader should never meet: other hosts, blocked scripts, errors. */
export async function openPage(page: Page, path: string): Promise<{ readonly faults: readonly string[] }> {
  const faults: string[] = [];
  const own = new URL((await page.request.get('/health/live')).url()).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== own) faults.push(`asked ${url.host}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await wakeUp(page);
  return { faults };
}

/** Moves a pointer, for which the scripts of a page wait, and comes back when they follow links and the page is laid out whole. */
export async function wakeUp(page: Page): Promise<void> {
  await page.evaluate(async (event) => {
    if (document.querySelector('script[data-late]') === null) return;
    const awake = new Promise((resolve) => document.addEventListener(event, resolve, { once: true }));
    dispatchEvent(new Event('pointermove'));
    await awake;
  }, AWAKE_EVENT);
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
}

/** axe finds nothing to complain of, on the whole page or in one part of it. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

/** The page is as wide as its window; only frames that say so scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

/** Unfolds what a phone folds; on a laptop it stands open already. */
export async function unfold(page: Page, part: string): Promise<void> {
  for (const summary of await page.locator(`${part} details:not([data-chrome] details) > summary`).all()) if (await summary.isVisible()) await summary.click();
}

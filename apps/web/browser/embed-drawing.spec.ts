import { expect, test, type Page } from '@playwright/test';
import { EVENTS, relationshipsOf, titleOf } from './embedded-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';
import { saveDocument } from './save-document.ts';

const PATHWAY = { title: 'The pathway to skin rash', document: '{ aop(id: "iraop:skin-rash") { id keyEvents(first: 100) { edges { role node { id title status level direction { value } } } } relationships(first: 100) { edges { adjacency weightOfEvidence node { id effect status upstream { id } downstream { id } } } } } }' };
const REPORTED = { title: 'What is reported on the way to skin rash', document: '{ aop(id: "iraop:skin-rash") { id keyEvents(first: 100) { edges { role node { id title cytokines(first: 50) { edges { involvement effectOnEvent change status basis context { system } node { id symbol name families { name } } } } cellTypes(first: 50) { edges { involvement status basis node { id label } } } } } } relationships(first: 100) { nodes { id upstream { id } downstream { id } } } } }' };

const RELATIONSHIPS = relationshipsOf('skin-rash');
const JOINED = [...new Set(RELATIONSHIPS.flatMap(({ upstream, downstream }) => [upstream, downstream]))];

/** The drawings that are seen, with the size of their smallest letter and how far they reach, in pixels. */
const drawings = (page: Page) =>
  page.locator('.drawing > svg').evaluateAll((all) =>
    all.filter((svg) => svg.getBoundingClientRect().width > 0).map((svg) => ({
      letter: Math.min(...[...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0))),
      width: svg.getBoundingClientRect().width,
      right: svg.getBoundingClientRect().right,
    })),
  );

for (const width of [320, 390, 800, 1200]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a pathway in a frame of ${width} pixels, ${colorScheme}, shows one drawing whose letters are read`, async ({ page, request }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme });
      const { faults } = await openPage(page, `/embed/${await saveDocument(request, PATHWAY)}?view=graph`);
      const seen = await drawings(page);
      expect(seen).toHaveLength(1);
      expect(seen[0]?.letter).toBeGreaterThanOrEqual(12);
      expect(seen[0]?.right).toBeLessThanOrEqual(width);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      expect(faults).toEqual([]);
    });
  }
}

test('a wider frame shows a wider drawing, also where no script runs', async ({ browser, request }) => {
  const path = `/embed/${await saveDocument(request, PATHWAY)}?view=graph`;
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const visible: (string | null)[] = [];
  for (const width of [320, 800, 1200]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(path);
    visible.push(await page.locator('.drawing > svg:visible').getAttribute('viewBox'));
  }
  expect(new Set(visible).size).toBe(3);
});

test('a pathway is told in words: each event with its page, and what it leads to with its relationship', async ({ page, request }) => {
  await openPage(page, `/embed/${await saveDocument(request, PATHWAY)}?view=graph`);
  const list = page.getByRole('list', { name: 'The same in words' });
  await expect(list.getByRole('listitem')).toHaveCount(JOINED.length);
  for (const event of JOINED) await expect(list.getByRole('link', { name: titleOf(event), exact: true })).toHaveAttribute('href', new RegExp(`/(?:events|outcomes)/iraop\\.events:${event}$`));
  for (const { id, upstream, downstream } of RELATIONSHIPS) {
    const from = list.getByRole('listitem').filter({ has: page.getByRole('link', { name: titleOf(upstream), exact: true }) });
    await expect(from.getByRole('link', { name: `${titleOf(downstream)}: the relationship` })).toHaveAttribute('href', new RegExp(`/relationships/iraop\\.relationships:${id}$`));
  }
  await page.keyboard.press('Tab');
  await expect(list.getByRole('link').first()).toBeFocused();
});

test('a pathway follows the colours of its reader, or keeps those of its author', async ({ page, request }) => {
  const path = `/embed/${await saveDocument(request, PATHWAY)}?view=graph`;
  const ink = async (address: string, colorScheme: 'light' | 'dark'): Promise<string> => {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    return page.locator('.drawing > svg:visible text').first().evaluate((text) => getComputedStyle(text).fill);
  };
  const [light, dark] = [await ink(path, 'light'), await ink(path, 'dark')];
  expect(light).not.toBe(dark);
  expect(await ink(`${path}&theme=light`, 'dark')).toBe(light);
  expect(await ink(`${path}&theme=dark`, 'light')).toBe(dark);
});

test('a matrix has a heading for each event and each cytokine, in causal order, and scrolls with the names of its rows', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openPage(page, `/embed/${await saveDocument(request, REPORTED)}?view=matrix`);
  const frame = page.getByRole('region', { name: /scrolls sideways/ });
  const heads = await frame.getByRole('columnheader').allInnerTexts();
  const titles = heads.slice(1).map((text) => text.replace(/^\s*\d+\s*/, '').trim());
  expect([...titles].sort()).toEqual(JOINED.map(titleOf).sort());
  for (const { upstream, downstream } of RELATIONSHIPS) expect(titles.indexOf(titleOf(upstream))).toBeLessThan(titles.indexOf(titleOf(downstream)));
  // IL5 is reported at the skin's ILC2, as the files have it.
  expect(EVENTS.get('sr-ilc2-activation')?.genes.some(({ gene }) => gene === 'IL5')).toBe(true);
  const row = frame.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^IL5\b/ }) });
  await expect(row.getByRole('cell').nth(titles.indexOf(titleOf('sr-ilc2-activation')))).toContainText('increased');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await frame.focus();
  const left = async (): Promise<number> => (await row.getByRole('rowheader').boundingBox())?.x ?? -1;
  const before = await left();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(50);
  expect(await left()).toBeCloseTo(before, 0);
});

test('a picture of a pathway and of a matrix shows in a page of others that has its address alone', async ({ page, request }) => {
  const addresses = [`/embed/${await saveDocument(request, PATHWAY)}.svg`, `/embed/${await saveDocument(request, REPORTED)}.svg?theme=dark`];
  for (const address of addresses) {
    const answer = await request.get(address);
    expect(answer.headers()['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(await answer.text()).not.toMatch(/<script|<style|<image|xlink|@import/);
    await page.setContent(`<img src="${answer.url()}" alt="">`);
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1120);
  }
});

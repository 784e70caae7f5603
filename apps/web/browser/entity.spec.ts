import { expect, test } from '@playwright/test';
import { PATHWAYS, RELATIONSHIPS, relationshipsOf, titleOf } from './embedded-data.ts';
import { ORIGIN_NOTE } from './open-page.ts';

test.use({ javaScriptEnabled: false });

/** How a table counts: none is said of this release, not of the world. */
const counted = (things: readonly unknown[]): string => (things.length === 0 ? '–none in this release' : String(things.length));

const STATUS_OF: Readonly<Record<string, string>> = { DOCUMENTED: 'documented', HYPOTHESISED: 'hypothesised', CONTESTED: 'contested' };

test('the table of an AOP has each relationship below the event that it leaves, as its authors wrote it', async ({ page }) => {
  for (const { id } of PATHWAYS) {
    await page.goto(`/aops/iraop:${id}`);
    const groups = await page.locator('#evidence tbody').evaluateAll((bodies) =>
      bodies.map((body) =>
        [...body.querySelectorAll('tr')].map((row) => ({
          link: row.querySelector('a')?.getAttribute('href') ?? '',
          cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
        })),
      ),
    );
    const shown = groups.flatMap(([head, ...rows]) => rows.map(({ link, cells }) => ({ link, from: head?.link, adjacency: cells[0], against: cells[5], references: cells[6] })));
    const written = relationshipsOf(id).map((each) => ({
      link: `/relationships/iraop.relationships:${each.id}`,
      from: `/events/iraop.events:${each.upstream}`,
      adjacency: each.adjacency === 'NON_ADJACENT' ? 'events lie between' : 'adjacent',
      against: counted(each.contradictions),
      references: counted(each.references),
    }));
    const byLink = (one: { link: string }, other: { link: string }): number => (one.link < other.link ? -1 : 1);
    expect([...shown].sort(byLink)).toEqual([...written].sort(byLink));
  }
});

test('the drawing numbers causes before effects, and so does the outline', async ({ page }) => {
  const [{ id } = { id: '' }] = PATHWAYS;
  await page.goto(`/aops/iraop:${id}`);
  const outline = await page.locator('#outline ol > li').evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  const drawn = await page.locator('#chain svg > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(drawn).toEqual(outline);
  for (const { upstream, downstream } of relationshipsOf(id)) {
    const [from, to] = [upstream, downstream].map((event) => outline.indexOf(`?at=iraop.events%3A${event}#chain`));
    expect([upstream, downstream, (from ?? -1) >= 0, (from ?? 0) < (to ?? 0)]).toEqual([upstream, downstream, true, true]);
  }
});

test('a relationship shows its status', async ({ page }) => {
  for (const status of ['DOCUMENTED', 'HYPOTHESISED', 'CONTESTED']) {
    const one = RELATIONSHIPS.find((each) => each.status === status);
    await page.goto(`/relationships/iraop.relationships:${one?.id}`);
    await expect(page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) })).toContainText(STATUS_OF[status] ?? '');
  }
});

test('a list of genes says where their pathways come from', async ({ page }) => {
  await page.goto('/genes');
  await expect(page.getByText(ORIGIN_NOTE).first()).toBeVisible();
});

for (const path of ['/aops/iraop:skin-rash', '/events/iraop.events:ke-jak-stat5', '/relationships/iraop.relationships:ker-02', '/stressors/iraop.stressor:aldesleukin']) {
  test(`${path} stands in the document, says where it comes from, and every link within it has its target`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByText(ORIGIN_NOTE).first()).toBeVisible();
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{40,}/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${path}$`));
    const dangling = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '').filter((href) => document.getElementById(href.slice(1)) === null));
    expect(dangling).toEqual([]);
  });
}

test('the filter of a list is a form, its state in the address', async ({ page }) => {
  await page.goto('/aops');
  await page.getByRole('searchbox', { name: 'Words in the title' }).fill('rash');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/\/aops\?text=rash$/);
  const wanted = PATHWAYS.filter(({ title }) => title.includes('rash'));
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(wanted.length);
  await page.getByRole('link', { name: 'All AOPs' }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(PATHWAYS.length);
  await page.goto('/aops?text=nothing+has+these');
  await expect(page.getByText('None has all of these words')).toBeVisible();
});

test('genes only named in the text come by a switch in the address', async ({ page }) => {
  await page.goto('/events/iraop.events:ke-jak-stat5');
  await page.getByRole('link', { name: /^Also named in the text/ }).click();
  await expect(page).toHaveURL(/\?also=named#genes$/);
  await expect(page.getByRole('link', { name: /^Also named in the text/ })).toHaveAttribute('aria-current', 'true');
});

test('any spelling leads to the one address for good', async ({ request }) => {
  for (const [spelling, canonical] of [
    ['/aops/IRAOP:skin-rash', '/aops/iraop:skin-rash'],
    ['/aops/iraop%3Askin-rash', null],
    ['/outcomes/iraop:skin-rash?rows=cells', '/outcomes/iraop.events:ao-skin-rash?rows=cells'],
  ] as const) {
    const answer = await request.get(spelling, { maxRedirects: 0 });
    expect([spelling, answer.status()]).toEqual([spelling, canonical === null ? 200 : 308]);
    if (canonical !== null) expect(new URL(answer.headers()['location'] ?? '', 'http://portal').href.replace(/^http:\/\/[^/]+/, '')).toBe(canonical);
  }
});

for (const { path, heading, near, title } of [
  { path: '/aops/iraop:skin-rsh', heading: 'No such AOP', near: 'iraop:skin-rash', title: PATHWAYS[0]?.title ?? '' },
  { path: '/events/iraop.events:ke-jak-stat', heading: 'No such key event', near: 'iraop.events:ke-jak-stat5', title: titleOf('ke-jak-stat5') },
  { path: '/relationships/iraop.relationships:ker-0', heading: 'No such relationship', near: 'iraop.relationships:ker-01', title: `${titleOf('mie-il2r-binding')} leading to ${titleOf('ke-jak-stat5')}` },
  { path: '/stressors/iraop.stressor:aldesleuki', heading: 'No such stressor', near: 'iraop.stressor:aldesleukin', title: 'aldesleukin' },
]) {
  test(`${path} is a 404 that names the nearest`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('listitem').filter({ hasText: near }).getByRole('link', { name: title, exact: true }).first()).toBeVisible();
  });
}

test('print leaves out the ways around the page', async ({ page }) => {
  await page.goto('/aops/iraop:skin-rash');
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
});

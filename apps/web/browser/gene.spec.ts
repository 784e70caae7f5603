import { expect, test } from '@playwright/test';
import { CLAIMS, GENES, PAIRS, writtenGroups } from './gene-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage, ORIGIN_NOTE } from './open-page.ts';

const geneOf = (symbol: string): string => {
  const gene = GENES.find((each) => each.symbol === symbol);
  if (gene === undefined) throw new Error(`The embedded facts have no gene ${symbol}.`);
  return `/genes/${gene.id}`;
};
const wrongId = CLAIMS.find(({ field }) => field === 'hgncId');
if (wrongId === undefined) throw new Error('The fact check has no claim of an HGNC id.');

test('IL2: conflicts first, then where it stands, then what pages claim of it', async ({ page }) => {
  const { faults } = await openPage(page, geneOf('IL2'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('IL2');
  await expect(page.getByRole('note').filter({ hasText: ORIGIN_NOTE })).toBeVisible();
  const [first] = await page.locator('#conflicts > ul > li').all();
  await expect(first!).toContainText('2 sources give different HGNC ids');
  await expect(first!).toContainText(wrongId.value ?? '');
  await expect(first!).toContainText(wrongId.rightValue ?? '');
  const [conflicts, counts] = await Promise.all([page.locator('#conflicts').boundingBox(), page.getByText(/^Reported at/).first().boundingBox()]);
  expect(conflicts!.y).toBeLessThan(counts!.y);
  await expect(page.locator('#claims blockquote')).toHaveCount(CLAIMS.length);
  await expect(page.locator('#claims li').filter({ hasText: wrongId.value ?? '' }).first()).toContainText('wrong');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

for (const symbol of ['IL2', 'TNF', 'IL5', 'IL2RA']) {
  test(`${symbol}: events stand under the direction that their source states`, async ({ page }) => {
    const { faults } = await openPage(page, geneOf(symbol));
    for (const [group, titles] of Object.entries(writtenGroups(symbol))) {
      const shown = page.getByRole('region', { name: new RegExp(group === 'unstated' ? '^Involved, change not stated' : `^Gene product ${group}`) });
      expect((await shown.locator('li[id] > p > a').allTextContents()).sort()).toEqual([...titles].sort());
    }
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });
}

test('marks on the ways to outcomes are walked by keyboard and lead to what is said', async ({ page }) => {
  await openPage(page, geneOf('TNF'));
  const marks = page.locator('#outcomes [data-matrix-cell]');
  await marks.first().focus();
  const start = await marks.first().getAttribute('href');
  await page.keyboard.press('ArrowRight');
  const focused = page.locator('#outcomes [data-matrix-cell]:focus');
  await expect(focused).not.toHaveAttribute('href', start ?? '');
  const href = await focused.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.locator(`[id="${href?.slice(1)}"]`)).toBeInViewport();
});

test('every link within the page of a gene has its target', async ({ page }) => {
  for (const symbol of ['IL2', 'IL2RA']) {
    await page.goto(geneOf(symbol));
    expect(await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '').filter((href) => document.getElementById(href.slice(1)) === null))).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at))).toEqual([]);
  }
});

test('a symbol leads to the gene, an unknown one to the nearest', async ({ page }) => {
  await page.goto('/genes/IL2');
  await expect(page).toHaveURL(new RegExp(`${geneOf('IL2')}$`));
  const answer = await page.goto('/genes/HGNC:600100');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such gene');
});

test('genes are listed by class, and by whether they are reported', async ({ page }) => {
  const { faults } = await openPage(page, '/genes');
  const classes = page.getByRole('navigation', { name: 'Class of genes' });
  await expect(classes.getByRole('link', { name: /^All genes/ })).toContainText(String(GENES.length));
  const cytokines = GENES.filter(({ classes: words }) => words.includes('CYTOKINE')).length;
  await classes.getByRole('link', { name: `cytokines ${cytokines}` }).click();
  await expect(page.getByRole('main')).toContainText(`${cytokines} cytokines; those at most key events and signs first`);
  await page.getByRole('link', { name: /^Reported at an event only/ }).click();
  await expect(page.getByRole('link', { name: /^Reported at an event only/ })).toHaveAttribute('aria-current', 'true');
  await page.getByLabel('Words in symbol, name or alias').fill('IL5');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/class=CYTOKINE/);
  await page.getByRole('main').getByRole('link', { name: 'IL5', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('IL5');
  await page.goto('/genes?class=CYTOKINE&at=events');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('a cytokine family has all members, with where each is reported', async ({ page }) => {
  const { faults } = await openPage(page, '/cytokine-families/hgnc.genegroup:601');
  const members = GENES.filter(({ groups }) => groups.includes(601));
  await expect(page.locator('#members tbody').getByRole('row')).toHaveCount(members.length);
  const groups = writtenGroups('IL5');
  const row = page.locator('#members').getByRole('row').filter({ has: page.getByRole('link', { name: 'IL5', exact: true }) });
  await expect(row.getByRole('cell').nth(0)).toHaveText(groups.increased.length === 0 ? '·0' : String(groups.increased.length));
  await expect(row.getByRole('cell').nth(3)).toHaveText(groups.unstated.length === 0 ? '·0' : String(groups.unstated.length));
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto('/cytokine-families');
  await expect(page.getByRole('link', { name: 'Interleukins', exact: true })).toBeVisible();
  expect(faults).toEqual([]);
});

test('a receptor has its chains, ligands and the cells that answer by it', async ({ page }) => {
  const { faults } = await openPage(page, '/receptors/cellphonedb:IL2_receptor_HA');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('IL2 receptor HA');
  for (const chain of ['IL2RA', 'IL2RB', 'IL2RG']) await expect(page.getByRole('banner').or(page.getByRole('article')).getByRole('link', { name: chain, exact: true }).first()).toBeVisible();
  for (const { ligandGenes } of PAIRS.filter(({ receptor }) => receptor === 'IL2_receptor_HA')) for (const symbol of ligandGenes) await expect(page.locator('#ligands').getByRole('link', { name: symbol, exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto('/receptors');
  await expect(page.getByRole('link', { name: 'IL2 receptor HA', exact: true })).toBeVisible();
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('pathways: a release without them says so', async ({ page }) => {
  await page.goto('/pathways');
  await expect(page.getByRole('main')).toContainText('no pathways in this release');
  await page.goto(geneOf('IL2'));
  await expect(page.locator('#pathways')).toContainText('WikiPathways, which is not in this release');
});

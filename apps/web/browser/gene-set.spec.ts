import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { EVENTS } from './embedded-data.ts';
import { GENES } from './gene-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

/** The event with most different genes, written down by the data itself. */
const [event] = [...EVENTS.values()].sort((one, other) => symbolsOf(other).length - symbolsOf(one).length);
if (event === undefined) throw new Error('The embedded data has no event.');
const symbols = symbolsOf(event);

function symbolsOf({ genes }: { readonly genes: readonly { readonly gene: string }[] }): readonly string[] {
  return [...new Set(genes.map(({ gene }) => gene))];
}

test('the genes of one event, pasted and tested by keyboard: that event is first, and the list reaches no address of a request', async ({ page }) => {
  const { faults } = await openPage(page, '/gene-set');
  const addresses: string[] = [];
  page.on('request', (request) => void addresses.push(request.url()));
  await page.getByRole('textbox', { name: /^Genes of your experiment/ }).fill([...symbols, 'nosuchgene'].join(' ; '));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const first = page.getByRole('table').first().getByRole('rowheader').first();
  await expect(first).toHaveText(event.title);
  await expect(page.getByRole('group').filter({ hasText: '1 name of no one gene, left out' })).toContainText('nosuchgene');
  await expect(page.getByRole('note').first()).toContainText('Reconstruction');
  await expect(page.getByRole('group', { name: /with the genes of the list$/ }).getByRole('link', { name: new RegExp(`${symbols.length} of \\d+ genes$`) }).first()).toBeVisible();
  expect(new URL(page.url()).hash).toContain(symbols[0]);
  expect(addresses.filter((address) => symbols.some((symbol) => address.includes(symbol)))).toEqual([]);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
});

test('an address with a list in its fragment tests it at once; another pathway can be chosen', async ({ page }) => {
  await openPage(page, `/gene-set#genes=${symbols.join(',')}`);
  await expect(page.getByRole('table').first().getByRole('rowheader').first()).toHaveText(event.title);
  const choice = page.getByRole('combobox', { name: /^Pathways with most/ });
  const titles = await choice.getByRole('option').allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  await choice.selectOption({ index: 1 });
  const title = (titles[1] ?? '').replace(/^\d+: /, '').replace(/ \([^)]*\)$/, '');
  await expect(page.getByRole('group', { name: `Chain of events of ${title}, with the genes of the list` })).toBeVisible();
});

/** Names that one gene alone has, of those that are no symbols. */
function ownAlias(symbol: string): string | undefined {
  const gene = GENES.find((each) => each.symbol === symbol);
  const others = new Set(GENES.filter((each) => each !== gene).flatMap(({ symbol: name, aliases, previousSymbols }) => [name, ...aliases, ...previousSymbols].map((each) => each.toUpperCase())));
  return gene?.aliases.find((alias) => /^[\w-]+$/.test(alias) && !others.has(alias.toUpperCase()));
}

test('an alias is said to be taken for its gene; fold changes are held to what is reported', async ({ page }) => {
  const rising = event.genes.filter(({ gene, change }) => change === 'INCREASED' && event.genes.filter((each) => each.gene === gene).length === 1).map(({ gene }) => gene);
  const called = rising.find((gene) => ownAlias(gene) !== undefined);
  const agreeing = rising.find((gene) => gene !== called);
  if (called === undefined || agreeing === undefined) throw new Error('The embedded data lacks what this test reads.');
  await openPage(page, '/gene-set');
  await page.getByRole('textbox', { name: /^Genes of your experiment/ }).fill(`${ownAlias(called)}\t-1.5\n${agreeing} 2`);
  await page.getByRole('button', { name: 'Test them' }).click();
  await expect(page.getByRole('group').filter({ hasText: '1 name taken for the gene of another symbol' })).toContainText(`${ownAlias(called)} is ${called}`);
  const choice = page.getByRole('combobox', { name: /^Pathways with most/ });
  for (const [gene, word] of [[called, 'goes the other way'], [agreeing, 'agrees']] as const) {
    await expect(async () => {
      if ((await page.locator('#pathway').getByRole('row').filter({ hasText: event.title }).count()) === 0) await choice.selectOption({ index: 1 });
      await expect(page.locator('#pathway').getByRole('row').filter({ hasText: event.title }).filter({ has: page.getByRole('link', { name: gene, exact: true }) })).toContainText(word);
    }).toPass();
  }
  await expectAccessible(page);
});

test('what was measured narrows the background, and is kept in the address', async ({ page }) => {
  await openPage(page, `/gene-set#genes=${symbols[0]}&measured=${symbols.join(',')}`);
  await expect(page.getByRole('status').filter({ hasText: 'Background' })).toContainText(`Background: ${symbols.length} genes`);
  await page.getByText('What was measured, and how small a set may be').click();
  await expect(page.getByRole('textbox', { name: /^Every gene that was measured/ })).toHaveValue(symbols.join('\n'));
});

test('without script the page says how to ask instead', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto('/gene-set');
  await expect(page.locator('noscript pre')).toBeVisible();
  await expect(page.locator('noscript pre')).toContainText('curl -s');
  await context.close();
});

test('results sort by keyboard and keep it in the fragment; the file has the same rows in the order of the answer and is sent nowhere', async ({ page }) => {
  const { faults } = await openPage(page, `/gene-set#genes=${symbols.join(',')}`);
  const titles = page.locator('#events tbody').getByRole('rowheader');
  await expect(titles.first()).toHaveText(event.title);
  const asAnswered = await titles.allTextContents();
  const head = page.locator('#events').getByRole('columnheader', { name: /^Key event/ });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(new URL(page.url()).hash).toMatch(/&events=key_event$/);
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const sorted = await titles.allTextContents();
  expect(sorted).toEqual([...asAnswered].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare).reverse());
  await page.reload({ waitUntil: 'networkidle' });
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await titles.allTextContents()).toEqual(sorted);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('/_next/')) requests.push(request.url());
  });
  await page.locator('#events summary', { hasText: 'Download' }).press('Enter');
  const coming = page.waitForEvent('download');
  await page.locator('#events').getByRole('button', { name: 'CSV' }).press('Enter');
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^sequela_gene-set_events_r-[0-9a-f]+\.csv$/);
  const rows = parse(readFileSync((await file.path()) ?? '', 'utf8'), { columns: true }) as Readonly<Record<string, string>>[];
  expect(rows.map((row) => row['key_event'])).toEqual(asAnswered);
  expect(rows[0]?.['genes']?.split(' | ').sort()).toEqual([...symbols].sort());
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await page.locator('#events summary', { hasText: 'Query' }).press('Enter');
  await expect(page.locator('#events').getByLabel('Variables')).toContainText(symbols[0] ?? '');
  const explorer = await page.locator('#events').getByRole('link', { name: /^Open in the explorer/ }).getAttribute('href');
  expect(symbols.filter((symbol) => !['IL5', 'IL13', 'CCL11'].includes(symbol) && decodeURIComponent(explorer ?? '').includes(`"${symbol}"`))).toEqual([]);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, '#events');
  expect(faults).toEqual([]);
});

test('the test of a set of genes is cited with its release', async ({ page }) => {
  await page.goto('/gene-set');
  await page.locator('summary', { hasText: /^Cite$/ }).press('Enter');
  for (const [name, words] of [['text', 'Test of a set of genes'], ['BibTeX', '@misc{sequela-r-'], ['RIS', 'TY  - DATA']] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await (await page.request.get(href ?? '')).text()).toContain(words);
  }
});

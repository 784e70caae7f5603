import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { answerPanel, askApi, askButton, openExplorer, questionField, RASH, shownForm } from './explorer-page.ts';
import { ORIGIN_NOTE } from './open-page.ts';

interface Named {
  readonly nodes: readonly { readonly id: string; readonly title: string }[];
}

test('a question of the library is found, opened and asked', async ({ page }) => {
  const { faults } = await openExplorer(page);
  const library = page.getByRole('region', { name: 'Questions and words' });
  await expect(library.getByRole('link')).toHaveCount(30);
  await library.getByLabel('Search the questions').fill('all key events titles');
  await library.getByRole('link', { name: 'All AOPs and all key events, with their titles' }).click();
  await expect(page.getByRole('navigation', { name: 'Open questions' })).toContainText('AllAopsAndKeyEvents');
  await askButton(page).click();
  const { aops } = await askApi<{ aops: Named }>(page, '{ aops(first: 50) { nodes { id title } } }');
  const table = answerPanel(page).getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveText(aops.nodes.map(({ title }) => title));
  await expect(table.getByRole('link')).toHaveText(aops.nodes.map(({ id }) => id));
  expect(faults).toEqual([]);
});

test('a variable is chosen by name, and the answer is of what was chosen', async ({ page }) => {
  const { faults } = await openExplorer(page, '?question=reported-at-each-event');
  const field = page.getByRole('combobox', { name: /^\$id/ });
  await field.fill('skin rash');
  await page.getByRole('option', { name: new RegExp(RASH) }).waitFor();
  await field.press('Enter');
  await expect(field).toHaveValue(RASH);
  await askButton(page).click();
  const { adverseOutcome } = await askApi<{ adverseOutcome: { keyEvents: Named } }>(page, 'query ($id: ID!) { adverseOutcome(id: $id) { keyEvents(first: 50) { nodes { id title } } } }', { id: RASH });
  await expect(answerPanel(page).getByRole('rowheader')).toHaveText(adverseOutcome.keyEvents.nodes.map(({ title }) => title));
  await expect(answerPanel(page).getByRole('note')).toHaveText(ORIGIN_NOTE);
  expect(faults).toEqual([]);
});

test('the price stands before asking, follows variables, and is what the API says', async ({ page }) => {
  const document = 'query Priced($first: Int!) { keyEvents(first: $first) { nodes { id genes(first: 20) { nodes { symbol } } } } }';
  const { faults } = await openExplorer(page, `?${new URLSearchParams({ query: document, variables: '{"first": 7}' }).toString()}`);
  const first = page.getByRole('textbox', { name: /^\$first/ });
  const shown = page.getByLabel('Price').locator('dd');
  for (const size of [7, 70]) {
    await first.fill(String(size));
    const { price } = await askApi<{ price: { cost: number; rows: number; depth: number } }>(page, 'query ($document: String!, $variables: JSONObject) { price(document: $document, variables: $variables) { cost rows depth } }', { document, variables: { first: size } });
    expect(price.rows).toBe(size + size * 20);
    await expect(shown).toHaveText([new RegExp(`^${price.cost} of`), `at most ${price.rows}`, new RegExp(`^${price.depth} of`), ...(await budgetShown(page))]);
  }
  await first.fill('5000');
  await expect(page.getByRole('status').filter({ hasText: 'rows on one page' })).toBeVisible();
  expect(faults).toEqual([]);
});

/** What is left of the budget stands there only where the API counts for this reader, which it need not do on its own machine. */
async function budgetShown(page: Page): Promise<readonly RegExp[]> {
  const { rateLimit } = await askApi<{ rateLimit: unknown }>(page, '{ rateLimit { remaining } }');
  return rateLimit === null ? [] : [/\d/];
}

test('the same answer is a table of another list, a matrix, JSON, a program and a file', async ({ page }) => {
  const { faults } = await openExplorer(page, '?question=reported-at-each-event');
  const id = await page.getByRole('combobox', { name: /^\$id/ }).inputValue();
  interface Reported {
    readonly adverseOutcome: { readonly keyEvents: { readonly nodes: readonly { readonly id: string; readonly title: string; readonly cytokines: { readonly edges: readonly { readonly node: { readonly symbol: string } }[] } }[] } };
  }
  const { adverseOutcome } = await askApi<Reported>(page, 'query ($id: ID!) { adverseOutcome(id: $id) { keyEvents(first: 50) { nodes { id title cytokines(first: 50, filter: { outcome: $id }) { edges { node { symbol } } } } } } }', { id });
  const events = adverseOutcome.keyEvents.nodes;
  const symbols = events.flatMap(({ cytokines }) => cytokines.edges.map(({ node }) => node.symbol));
  expect(new Set(symbols).size).toBeGreaterThan(5);

  await page.getByLabel('A row for each of').selectOption('adverseOutcome.keyEvents.nodes.cytokines.edges');
  await expect(answerPanel(page).getByRole('rowheader')).toHaveText(symbols);

  await shownForm(page, 'Matrix');
  const matrix = answerPanel(page).getByRole('table');
  await expect(matrix.getByRole('columnheader')).toHaveCount(events.length + 1);
  for (const symbol of new Set(symbols)) await expect(matrix.getByRole('rowheader', { name: new RegExp(`^${symbol}\\b`) }).first()).toBeVisible();

  await shownForm(page, 'JSON');
  expect(JSON.parse(await page.getByLabel('Answer as JSON').innerText())).toMatchObject({ data: { adverseOutcome: { keyEvents: { nodes: events.map((event) => ({ id: event.id, title: event.title })) } } } });

  await shownForm(page, 'Code');
  for (const [language, sign] of [['curl', 'curl --silent'], ['python', 'urllib.request'], ['r', 'library(jsonlite)'], ['javascript', 'await fetch('], ['notebook', 'pd.json_normalize(rows)']] as const) {
    await page.getByLabel('Ask it from').selectOption(language);
    await expect(page.getByRole('region', { name: /^The question in/ })).toContainText(sign);
    await expect(page.getByRole('region', { name: /^The question in/ })).toContainText('ReportedAtEachEvent');
  }

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^sequela_reported-at-each-event_r-\w+\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(symbols.length + 1);
  expect(lines[0]?.split(',').slice(0, 3)).toEqual(['adverseOutcome.keyEvents.id', 'adverseOutcome.keyEvents.title', 'id']);
  expect(faults).toEqual([]);
});

test('a pathway is drawn where the answer has its relationships, and asked for where it has not', async ({ page }) => {
  const { faults } = await openExplorer(page, `?${new URLSearchParams({ query: '{\n  aop(id: "iraop:skin-rash") {\n    keyEvents(first: 50) { edges { role node { id title } } }\n  }\n}' }).toString()}`);
  await shownForm(page, 'Pathway');
  await page.getByRole('button', { name: 'Put them into the question' }).click();
  const { aop } = await askApi<{ aop: { keyEvents: Named; relationships: { totalCount: number } } }>(page, '{ aop(id: "iraop:skin-rash") { keyEvents(first: 50) { nodes { id title } } relationships(first: 1) { totalCount } } }');
  const drawing = page.getByRole('group', { name: 'Events of the answer and what leads to what' });
  await expect(drawing.getByRole('link')).toHaveCount(aop.keyEvents.nodes.length);
  for (const { title } of aop.keyEvents.nodes) await expect(drawing.getByRole('link', { name: title })).toBeVisible();
  await expect(answerPanel(page)).toContainText(`${aop.relationships.totalCount} relationships of this answer`);
  await expect(await questionField(page)).toHaveValue(/relationships\(first: 100\)/);
  expect(faults).toEqual([]);
});

test('errors point at the place and say what to do', async ({ page }) => {
  const { faults } = await openExplorer(page, `?${new URLSearchParams({ query: '{ release { id } }' }).toString()}`);
  const field = await questionField(page);
  await field.fill('{\n  release {\n    idd\n  }\n}');
  const problems = page.getByRole('list', { name: 'What is wrong with the question' });
  await expect(problems).toContainText('Line 3, column 5');
  await expect(problems).toContainText('Did you mean "id"');
  await problems.getByRole('button', { name: 'Line 3, column 5' }).click();
  await expect(field).toBeFocused();
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).selectionStart)).toBe('{\n  release {\n    '.length);
  await askButton(page).click();
  const alert = answerPanel(page).getByRole('alert');
  await expect(alert).toContainText('No answer');
  await expect(alert).toContainText('Line 3, column 5');
  await field.fill('{ aop(id: "iraop:skin-rsh") { id } }');
  await askButton(page).click();
  await expect(alert).toContainText('a name finds its id');
  await expect(alert.getByRole('link', { name: 'iraop:skin-rash' })).toHaveAttribute('href', '/aops/iraop:skin-rash');
  // A server that refuses a question is told of by the browser too, which is no fault of the page.
  expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([]);
});

test('a question is saved, and its address opens it elsewhere with the same answer', async ({ page, browser }) => {
  const { faults } = await openExplorer(page, '?question=aops-that-end-in-outcome');
  const variables = await page.getByRole('combobox', { name: /^\$outcome/ }).inputValue();
  await shownForm(page, 'Share');
  await page.getByLabel('Title').fill('Where <i>this</i> ends');
  await page.getByRole('button', { name: 'Save and get the address' }).click();
  const link = answerPanel(page).getByRole('link', { name: /\/explorer\?document=[0-9a-f]{64}&release=r-/ });
  const address = (await link.getAttribute('href')) ?? '';
  expect(faults).toEqual([]);

  const elsewhere = await (await browser.newContext()).newPage();
  const opened = await openExplorer(elsewhere, address.replace('/explorer', ''));
  await expect(elsewhere.getByRole('note').first()).toContainText('Saved on');
  await expect(elsewhere.getByRole('combobox', { name: /^\$outcome/ })).toHaveValue(variables);
  await expect(await questionField(elsewhere)).toHaveValue(/query AopsThatEndInOutcome/);
  const { adverseOutcome } = await askApi<{ adverseOutcome: { aops: Named } }>(page, 'query ($id: ID!) { adverseOutcome(id: $id) { aops(first: 100) { nodes { id title } } } }', { id: variables });
  await expect(answerPanel(elsewhere).getByRole('rowheader')).toHaveText(adverseOutcome.aops.nodes.map(({ title }) => title));
  expect(opened.faults).toEqual([]);

  await elsewhere.goto(address.replace(/release=.*/, 'release=r-other'));
  await expect(elsewhere.getByRole('note').filter({ hasText: 'pinned to release r-other' })).toBeVisible();
});

test('tabs and history stay in this browser', async ({ page }) => {
  await openExplorer(page, '?question=all-aops-and-key-events');
  await askButton(page).click();
  await expect(answerPanel(page).getByRole('status')).toContainText('ms');
  await page.getByRole('button', { name: 'New question' }).click();
  const field = await questionField(page);
  await field.fill('query Mine { release { id } }');
  await expect(page.getByRole('navigation', { name: 'Open questions' })).toContainText('Mine');
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByRole('tabpanel', { name: 'History' })).toContainText('AllAopsAndKeyEvents');
  await expect(page.getByRole('tabpanel', { name: 'History' })).toContainText('stay in this browser');
  // GraphiQL writes tabs half a second after the last letter.
  await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('query Mine'));
  await page.goto('/explorer');
  await expect(page.getByRole('navigation', { name: 'Open questions' }).getByRole('button', { name: 'Mine', exact: true })).toHaveAttribute('aria-current', 'true');
});

test('question and variables are as they were after a reload', async ({ page }) => {
  await openExplorer(page, '?question=reported-at-each-event');
  const field = page.getByRole('combobox', { name: /^\$id/ });
  await field.fill('skin rash');
  await page.getByRole('option', { name: new RegExp(RASH) }).waitFor();
  await field.press('Enter');
  await expect(field).toHaveValue(RASH);
  await page.waitForFunction((id) => localStorage.getItem('graphiql:tabState')?.includes(id), RASH);
  for (const address of ['/explorer', '/explorer']) {
    await page.goto(address);
    await expect(field).toHaveValue(RASH);
    await expect(await questionField(page)).toHaveValue(/query ReportedAtEachEvent/);
    await expect(page.getByRole('navigation', { name: 'Open questions' }).getByRole('button', { name: 'ReportedAtEachEvent', exact: true })).toHaveCount(1);
  }
});

test('the words of the graph are found and followed', async ({ page }) => {
  const { faults } = await openExplorer(page);
  await page.getByRole('tab', { name: 'Words' }).click();
  const words = page.getByRole('tabpanel', { name: 'Words' });
  await words.getByLabel('Search the words').fill('cytokines');
  await words.getByRole('button', { name: 'KeyEvent.cytokines' }).click();
  await expect(words.getByRole('heading', { name: 'KeyEvent' })).toBeVisible();
  await words.getByRole('button', { name: 'What can be asked' }).click();
  await expect(words.getByText('adverseOutcome', { exact: true })).toBeVisible();
  expect(faults).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a question is chosen, changed and answered', async ({ page }) => {
    await page.goto('/explorer?question=all-aops-and-key-events');
    const { aops } = await askApi<{ aops: Named }>(page, '{ aops(first: 50) { nodes { id title } } }');
    await expect(page.getByRole('rowheader')).toHaveText(aops.nodes.map(({ id }) => id));
    await page.getByLabel('Question, in GraphQL').fill('{ release { id kind } }');
    await page.getByRole('button', { name: 'Ask' }).click();
    await expect(page.getByRole('table')).toContainText('EMBEDDED');
  });
});

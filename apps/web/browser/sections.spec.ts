import { expect, test, type APIRequestContext } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PATHWAYS, relationshipsOf } from './embedded-data.ts';
import { ORIGIN_NOTE, OUTCOMES } from './open-page.ts';

test.use({ javaScriptEnabled: false });

const AOP = '/aops/iraop:skin-rash';
const OUTCOME = OUTCOMES[0].path;

interface Answer {
  readonly data: Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] } & Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }>>>>;
}

async function asked(request: APIRequestContext, query: string): Promise<Answer['data']> {
  return ((await (await request.post('/graphql', { data: { query } })).json()) as Answer).data;
}

const rowsOf = async (request: APIRequestContext, path: string): Promise<Readonly<Record<string, string>>[]> => parse(await (await request.get(path)).text(), { columns: true, delimiter: path.includes('.tsv') ? '\t' : ',' });

test('the file of evidence has every relationship as its authors wrote it, and every event', async ({ request }) => {
  for (const { id } of PATHWAYS) {
    const rows = await rowsOf(request, `/download/aops/iraop:${id}/evidence.csv`);
    const relationships = rows.filter(({ kind }) => kind === 'relationship').map((row) => [row['id'], row['upstream'], row['downstream'], row['references']?.split(' | ').filter((each) => each !== '').length, row['contradictions'] !== '']);
    const written = relationshipsOf(id).map((each) => [`iraop.relationships:${each.id}`, `iraop.events:${each.upstream}`, `iraop.events:${each.downstream}`, each.references.length, each.contradictions.length > 0]);
    expect([...relationships].sort()).toEqual([...written].sort());
    const { aop } = await asked(request, `{ aop(id: "iraop:${id}") { keyEvents { nodes { id } } } }`);
    expect(rows.filter(({ kind }) => kind === 'key event').map((row) => row['id'])).toEqual(aop?.['keyEvents']?.nodes.map((node) => node.id));
  }
});

test('the file of a matrix has as many statements as its events have for this AOP when asked one by one', async ({ request }) => {
  const { adverseOutcome } = await asked(request, '{ adverseOutcome(id: "iraop.events:ao-skin-rash") { keyEvents(first: 500) { nodes { id } } } }');
  let statements = 0;
  for (const { id } of adverseOutcome?.['keyEvents']?.nodes ?? []) {
    const { keyEvent } = await asked(request, `{ keyEvent(id: "${id}") { cytokines(filter: { aop: "iraop:skin-rash" }) { totalCount } receptors(filter: { aop: "iraop:skin-rash" }) { totalCount } cellTypes(filter: { aop: "iraop:skin-rash" }) { totalCount } } }`);
    for (const list of ['cytokines', 'receptors', 'cellTypes']) statements += keyEvent?.[list]?.totalCount ?? Number.NaN;
  }
  const { rows, head } = (await (await request.get(`/download${OUTCOME}/matrix.json`)).json()) as { rows: readonly { system: string; taxa: readonly string[] }[]; head: { notes: readonly string[]; release: { id: string } } };
  expect(rows).toHaveLength(statements);
  expect(head.notes.join(' ')).toMatch(ORIGIN_NOTE);
  const human = await rowsOf(request, `/download${OUTCOME}/matrix.tsv?evidence=human`);
  expect(human.length).toBeGreaterThan(0);
  expect(human.length).toBeLessThan(statements);
  for (const row of human) expect(row['taxa']).toMatch(/human/i);
});

test('a list is downloaded whole', async ({ request }) => {
  const { outcomes, stressors } = await asked(request, '{ outcomes: adverseOutcomes(first: 1) { totalCount } stressors(first: 1) { totalCount } }');
  expect(await rowsOf(request, '/download/outcomes/list.csv')).toHaveLength(outcomes?.totalCount ?? -1);
  expect(await rowsOf(request, '/download/stressors/list.tsv')).toHaveLength(stressors?.totalCount ?? -1);
});

test('a file says on request what it is, has a telling name, and is not sent again within a release', async ({ request }) => {
  const path = `/download${AOP}/evidence.csv?meta=1`;
  const file = await request.get(path);
  expect(file.headers()['content-disposition']).toMatch(/attachment; filename="sequela_aops_iraop-skin-rash_evidence_r-[0-9a-f]+\.csv"/);
  const text = await file.text();
  for (const line of [/^# Title,.*skin rash/m, /^# Note,.*not the published irAOP/m, /^# Release,.*r-[0-9a-f]+/m, /^# Licence,/m, /^# Source,/m, /^# Question,"?query AopEventEvidence/m, /^# Address,http/m]) expect(text).toMatch(line);
  const etag = file.headers()['etag'] ?? '';
  expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304);
  expect((await request.get(`/download${AOP}/evidence.csv`, { headers: { 'if-none-match': etag } })).status()).toBe(200);
});

for (const [path, said] of [
  ['/download/aops/iraop:skin-rash/nothing.csv', 'aops/<id>/evidence'],
  ['/download/aops/iraop:skin-rsh/evidence.csv', 'iraop:skin-rash'],
  ['/download/nothing/list.csv', 'There is: outcomes'],
  ['/download/aops/list.xlsx', '.csv, .tsv, .json'],
  ['/cite/aops/iraop:skin-rsh.bib', 'iraop:skin-rash'],
  ['/cite/aops/iraop:skin-rash.docx', 'Formats: txt, bib, ris'],
] as const) {
  test(`${path} is a 404 that says what there is`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toContain('text/plain');
    expect(await answer.text()).toContain(said);
  });
}

test('citing a reconstruction begins with saying so, in every format', async ({ request }) => {
  expect(await (await request.get(`/cite${AOP}.txt`)).text()).toMatch(/^BEFORE YOU CITE\nReconstruction from literature abstracts; not the published irAOP/);
  expect(await (await request.get(`/cite${AOP}.bib`)).text()).toMatch(/^% Before you cite: Reconstruction/);
  expect(await (await request.get(`/cite${AOP}.ris`)).text()).toMatch(/^TY {2}- GEN\r\nID {2}- iraop-skin-rash\r\nN1 {2}- Reconstruction/);
});

test('all references under an AOP are those that its authors gave its relationships, and more', async ({ request }) => {
  const text = await (await request.get(`/cite${AOP}.ris?of=references`)).text();
  const ids = [...text.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const written = new Set(relationshipsOf('skin-rash').flatMap(({ references }) => references).map((id) => `iraop-reference-${id.replace(/[^A-Za-z0-9]+/g, '-')}`));
  expect([...written].filter((id) => !ids.includes(id))).toEqual([]);
});

test('the question behind a section opens in the explorer with its variables, and is answered there', async ({ page }) => {
  await page.goto(AOP);
  const tools = page.locator('#evidence');
  await tools.getByText('Query', { exact: true }).click();
  await expect(tools.getByLabel('GraphQL').first()).toContainText('query AopEventEvidence');
  await tools.getByRole('link', { name: 'Open in the explorer' }).last().click();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(/query AopRelationshipEvidence/);
  await expect(page.getByRole('textbox', { name: 'Variables' })).toHaveValue(/iraop:skin-rash/);
  await page.getByText('As JSON', { exact: true }).click();
  await expect(page.getByLabel('Answer as JSON')).toContainText('iraop.relationships:ker-01');
  await page.getByRole('textbox', { name: 'Variables' }).fill('no JSON');
  await page.getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByText('The variables are no JSON object')).toBeVisible();
});

test('following a link to the explorer changes nothing', async ({ page }) => {
  await page.goto(`/explorer?query=${encodeURIComponent('query Q { release { id } } mutation M { nothing }')}`);
  await expect(page.getByRole('alert').filter({ hasText: 'This page asks questions only' })).toBeVisible();
});

test('a table sorts by links in its heads, filters by a form and pages, all in its address', async ({ page }) => {
  await page.goto(OUTCOME);
  await page.locator('#matrix').getByRole('link', { name: /^Table of/ }).click();
  await expect(page.getByRole('note').filter({ hasText: ORIGIN_NOTE })).toBeVisible();
  const head = page.getByRole('columnheader', { name: /^Gene or cell type/ });
  await expect(head).not.toHaveAttribute('aria-sort', /./);
  await head.getByRole('link').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/\?sort=label$/);
  const at = await head.evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell));
  const labels = (): Promise<string[]> => page.locator('tbody tr').evaluateAll((rows, column) => rows.map((row) => row.children[column]?.textContent ?? ''), at);
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const up = await labels();
  expect(up).toEqual([...up].sort(order.compare));
  await head.getByRole('link').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const down = await labels();
  expect(down).toEqual([...down].sort((one, other) => order.compare(other, one)));
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/sort=-label&page=2$/);
  await page.getByRole('searchbox', { name: 'Words in a row' }).fill('TNF');
  await page.getByText('By column').click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('cytokine');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page).toHaveURL(/sort=-label&q=TNF&is\.kind=cytokine/);
  const rows = page.locator('tbody tr');
  await expect(rows).not.toHaveCount(0);
  for (const text of await rows.allTextContents()) expect(text).toMatch(/cytokine.*TNF/s);
  await page.getByRole('link', { name: 'All rows' }).click();
  await expect(page).toHaveURL(/\?sort=-label$/);
});

test('the list of AOPs is a table in which the API itself sorts', async ({ page }) => {
  await page.goto('/aops');
  await page.getByRole('link', { name: /^Table of/ }).click();
  const head = page.getByRole('columnheader', { name: 'Key events' });
  for (const sorted of ['ascending', 'descending']) {
    await head.getByRole('link').click();
    await expect(head).toHaveAttribute('aria-sort', sorted);
  }
  const counts = (await page.locator('tbody tr td:nth-child(3)').allTextContents()).map(Number);
  expect(counts).toHaveLength(PATHWAYS.length);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));
});

test('print leaves the tools out', async ({ page }) => {
  await page.goto(AOP);
  await expect(page.locator('#evidence').getByText('Download', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#evidence').getByText('Download', { exact: true })).toBeHidden();
});

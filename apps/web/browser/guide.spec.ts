import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EVENTS, PATHWAYS, titleOf } from './embedded-data.ts';

const run = promisify(execFile);
const API = 'http://127.0.0.1:4317/graphql';
const FOLDER = new URL('../src/guides/api/', import.meta.url);
const PROGRAMS = { 'curl.sh': 'sh', 'python.py': 'python3', 'r.R': 'Rscript', 'javascript.mjs': process.execPath } as const;
type Program = keyof typeof PROGRAMS;

/** What an example prints, run as a reader would. A language that this machine lacks fails the test: nothing is left out. */
async function printed(example: string, program: Program): Promise<string> {
  const { stdout } = await run(PROGRAMS[program], [fileURLToPath(new URL(`${example}/${program}`, FOLDER)), API], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return stdout.trimEnd();
}

const PRINTING: readonly Program[] = ['python.py', 'r.R', 'javascript.mjs'];

for (const program of PRINTING) {
  test(`${program}: cytokines at the events of skin rash`, async () => {
    const rows = (await printed('first-question', program)).split('\n').map((line) => line.split('\t'));
    for (const row of rows) expect(row).toHaveLength(4);
    const chain = PATHWAYS.find(({ id }) => id.endsWith('skin-rash'))?.readingOrder ?? [];
    const written = new Set(chain.map(titleOf));
    for (const [title] of rows) expect([...written]).toContain(title);
    const il17 = rows.filter(([title, symbol]) => title === 'Dermal gamma-delta T cell IL-17' && symbol === 'IL17A');
    const gene = [...EVENTS.values()].find(({ title }) => title === 'Dermal gamma-delta T cell IL-17')?.genes.find((each) => each.gene === 'IL17A');
    expect(il17.map(([, , change]) => change)).toContain(gene?.change);
    // What an event is said to hold on the way to another outcome alone is not printed.
    const elsewhere = [...EVENTS.values()].flatMap(({ title, genes }) => genes.filter(({ gene: symbol, pathways }) => pathways !== null && !pathways.includes('skin-rash') && !genes.some((other) => other.gene === symbol && other.pathways?.includes('skin-rash') !== false)).map(({ gene: symbol }) => `${title} ${symbol}`));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(rows.map(([title, symbol]) => `${title} ${symbol}`).filter((row) => elsewhere.includes(row))).toEqual([]);
  });

  test(`${program}: all key events, page by page`, async ({ request }) => {
    const answer = await request.post(API, { data: { query: '{ keyEvents(first: 500) { totalCount nodes { id title } } }' } });
    const { totalCount, nodes } = ((await answer.json()) as { data: { keyEvents: { totalCount: number; nodes: { id: string; title: string }[] } } }).data.keyEvents;
    expect(totalCount).toBeGreaterThan(25);
    expect((await printed('all-rows', program)).split('\n')).toEqual(nodes.map(({ id, title }) => `${id}\t${title}`));
  });
}

test('curl: the same questions, answered as JSON', async () => {
  const first = JSON.parse(await printed('first-question', 'curl.sh')) as { data: { adverseOutcome: { keyEvents: { nodes: { title: string; cytokines: { edges: { change: string | null; basis: string; node: { symbol: string } }[] } }[] } } } };
  const lines = first.data.adverseOutcome.keyEvents.nodes.flatMap(({ title, cytokines }) => cytokines.edges.map(({ change, basis, node }) => [title, node.symbol, change ?? 'not stated', basis].join('\t')));
  expect((await printed('first-question', 'python.py')).split('\n')).toEqual(lines);
  const page = JSON.parse(await printed('all-rows', 'curl.sh')) as { data: { keyEvents: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } } } };
  expect(page.data.keyEvents.nodes).toHaveLength(25);
  expect(page.data.keyEvents.pageInfo.hasNextPage).toBe(true);
  const unknown = JSON.parse(await printed('unknown-id', 'curl.sh')) as { errors: { extensions: { code: string; nearest: string[] } }[] };
  expect(unknown.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', nearest: ['iraop:skin-rash'] });
});

for (const [program, shown] of [['curl.sh', 'curl'], ['python.py', 'Python'], ['r.R', 'R'], ['javascript.mjs', 'JavaScript']] as const) {
  test(`the guide shows ${program} as it runs`, async ({ page, baseURL }) => {
    await page.goto('/about/api');
    await page.locator('#first-question').getByRole('link', { name: shown, exact: true }).click();
    const code = page.locator('#first-question').getByRole('region', { name: `The first question in ${shown}` });
    const file = readFileSync(new URL(`first-question/${program}`, FOLDER), 'utf8');
    await expect(code).toHaveText(file.trimEnd().replaceAll('http://localhost:4000/graphql', `${baseURL}/graphql`), { useInnerText: true });
  });
}

test('a file of a section is where the guide says', async ({ page, request }) => {
  await page.goto('/about/api');
  const command = (await page.locator('#files').getByRole('region').innerText()).trim();
  const answer = await request.get(command.split(' ').at(-1) ?? '');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/csv');
});

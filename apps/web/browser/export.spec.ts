import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test, type APIRequestContext } from '@playwright/test';
import cytoscape, { type ElementsDefinition } from 'cytoscape';
import { DirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { EVENTS, PATHWAYS, RELATIONSHIPS, relationshipsOf, titleOf, type WrittenPathway } from './embedded-data.ts';
import { expectAccessible, expectNoSidewaysScroll, openPage } from './open-page.ts';

const [PATHWAY] = PATHWAYS;
if (PATHWAY === undefined) throw new Error('The embedded data has no pathway.');
const AOP = `iraop:${PATHWAY.id}`;
const eventId = (id: string): string => `iraop.events:${id}`;
const relationshipId = (id: string): string => `iraop.relationships:${id}`;
const joined = (pathway: WrittenPathway): readonly string[] => relationshipsOf(pathway.id).map(({ id, upstream, downstream }) => `${relationshipId(id)}: ${eventId(upstream)} > ${eventId(downstream)}`).sort();
const eventsOf = (pathway: WrittenPathway): readonly string[] => [...new Set(relationshipsOf(pathway.id).flatMap(({ upstream, downstream }) => [upstream, downstream]))].map(eventId).sort();

interface Format {
  readonly slug: string;
  readonly url: string;
  readonly type: string;
  readonly ending: string;
  readonly group: string;
}

/** As what a subject can be had, as the portal tells programs. */
async function formatsOf(request: APIRequestContext, subject: string): Promise<readonly Format[]> {
  return ((await (await request.get(`/export/${subject}`)).json()) as { readonly formats: readonly Format[] }).formats;
}

test('every format of an AOP answers as what it says it is, under a name, with licence, release and origin', async ({ request }) => {
  test.slow();
  const formats = await formatsOf(request, `aops/${AOP}`);
  expect(formats.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['cyjs', 'cx2', 'graphml', 'sif', 'json-ld', 'events-csv', 'relationships-tsv', 'statements-csv', 'minerva', 'provenance']));
  for (const { slug, url, type, ending, group } of formats) {
    const answer = await request.get(url);
    const headers = answer.headers();
    expect([slug, answer.status(), headers['content-type']]).toEqual([slug, 200, type]);
    expect([slug, headers['content-disposition']]).toEqual([slug, expect.stringMatching(new RegExp(`filename="sequela_[A-Za-z0-9._-]+\\.${ending.replaceAll('.', '\\.')}"$`))]);
    expect([slug, headers['x-sequela-release']]).toEqual([slug, expect.stringMatching(/^r-[0-9a-f]{16}$/)]);
    expect([slug, headers['x-sequela-origin']]).toEqual([slug, expect.stringContaining('not reviewed by imSAVAR')]);
    expect([slug, headers['link']]).toEqual([slug, expect.stringContaining('rel="license"')]);
    if (group === 'network' && slug !== 'sif') expect([slug, await answer.text()]).toEqual([slug, expect.stringContaining(PATHWAY.originNote)]);
    const again = await request.get(url, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect([slug, again.status()]).toEqual([slug, 304]);
  }
});

test('Cytoscape.js reads each pathway as it was written', async ({ request }) => {
  for (const pathway of PATHWAYS) {
    const { elements } = (await (await request.get(`/export/cyjs/aops/iraop:${pathway.id}`)).json()) as { readonly elements: ElementsDefinition };
    const graph = cytoscape({ headless: true, elements });
    expect(graph.nodes().map((node) => node.id()).sort()).toEqual(eventsOf(pathway));
    expect(graph.edges().map((edge) => `${edge.id()}: ${edge.source().id()} > ${edge.target().id()}`).sort()).toEqual(joined(pathway));
    for (const node of graph.nodes()) {
      const written = EVENTS.get(node.id().split(':')[1] ?? '');
      expect([node.id(), node.data('name')]).toEqual([node.id(), titleOf(node.id().split(':')[1] ?? '')]);
      // Genes that the event has in this pathway by a basis that supports it; mediators and receptors of its interactions come on top.
      const here = (written?.genes ?? []).filter(({ pathways, basis }) => basis !== 'UNSOURCED' && (pathways?.includes(pathway.id) ?? true)).map(({ gene }) => gene);
      expect([node.id(), (node.data('genes') ?? []) as readonly string[]]).toEqual([node.id(), expect.arrayContaining(here)]);
    }
  }
});

test('graphology reads what leads to an outcome, as GraphML', async ({ request }) => {
  const text = await (await request.get(`/export/graphml/outcomes/${eventId(PATHWAY.adverseOutcome)}`)).text();
  const graph = graphml.parse(DirectedGraph, text);
  expect(graph.nodes().filter((id) => !eventsOf(PATHWAY).includes(id))).toEqual([]);
  expect(graph.hasNode(eventId(PATHWAY.adverseOutcome))).toBe(true);
  for (const edge of graph.edges()) expect(joined(PATHWAY)).toContain(`${edge}: ${graph.source(edge)} > ${graph.target(edge)}`);
  expect(graph.getAttribute('origin_note')).toBe(PATHWAY.originNote);
});

test('a comparison tells what holds each event, paths lead from end to end', async ({ request }) => {
  const [one, other] = PATHWAYS.map(({ id }) => `iraop:${id}`);
  const compared = (await (await request.get(`/export/cyjs/compare?of=${one}&of=${other}`)).json()) as { readonly elements: { readonly nodes: readonly { readonly data: { readonly id: string; readonly belongs_to: readonly string[] } }[] } };
  const holders = new Map(compared.elements.nodes.map(({ data }) => [data.id, data.belongs_to]));
  const [first, second] = PATHWAYS;
  if (first === undefined || second === undefined) throw new Error('The embedded data has no two pathways.');
  for (const id of new Set([...eventsOf(first), ...eventsOf(second)])) {
    expect([id, holders.get(id)]).toEqual([id, [first, second].filter((pathway) => eventsOf(pathway).includes(id)).map((pathway) => `iraop:${pathway.id}`)]);
  }

  const from = eventId('ke-leukocyte-adhesion');
  const to = eventId('ao-vascular-leakage');
  const rows = (await (await request.get(`/export/sif/paths?from=${from}&to=${to}`)).text()).split('\n').filter((line) => line !== '').map((line) => line.split('\t'));
  const pairs = RELATIONSHIPS.map(({ upstream, downstream }) => `${eventId(upstream)} ${eventId(downstream)}`);
  for (const [upstream, , downstream] of rows) expect(pairs).toContain(`${upstream} ${downstream}`);
  expect(rows.some(([upstream]) => upstream === from)).toBe(true);
  expect(rows.some(([, , downstream]) => downstream === to)).toBe(true);
});

test('what cannot be written says why', async ({ request }) => {
  for (const [path, words] of [
    ['/export/nope/aops/iraop:skin-rash', 'There is no format "nope"'],
    ['/export/cx2/aops/iraop:no-such', 'iraop:no-such'],
    ['/export/cx2/compare?of=iraop:skin-rash', 'two things or more'],
    ['/export/cx2/paths?from=iraop.events:ke-leukocyte-adhesion', 'both ends'],
    ['/export/graphml/genes/HGNC:6001', 'There is nothing under "genes"'],
    ['/export/graphml/aops/%3Cscript%3E', ''],
  ] as const) {
    const answer = await request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 404, 'text/plain; charset=utf-8']);
    expect([path, await answer.text()]).toEqual([path, expect.stringContaining(words)]);
  }
});

for (const path of [`/aops/${AOP}`, `/outcomes/${eventId(PATHWAY.adverseOutcome)}`, `/compare?of=iraop:skin-rash&of=iraop:hepatotoxicity`, `/paths?from=${eventId('ke-leukocyte-adhesion')}&to=${eventId('ao-vascular-leakage')}`]) {
  test(`${path} can be taken along, by keyboard too`, async ({ page, request }) => {
    await page.goto(path);
    const download = page.locator('summary[aria-label="Download the whole page"]');
    await download.focus();
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: 'GraphML', exact: true });
    await expect(link).toBeVisible();
    await expectAccessible(page);
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
  });
}

test('the whole release: files as they are told of, described with addresses that answer', async ({ page, request }) => {
  const { faults } = await openPage(page, '/bulk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The whole release');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(faults).toEqual([]);
  const row = page.getByRole('row').filter({ hasText: 'aops.ndjson.gz' });
  const file = await request.get((await row.getByRole('link').getAttribute('href')) ?? '');
  const bytes = await file.body();
  expect(await row.getByRole('code').textContent()).toBe(createHash('sha256').update(bytes).digest('hex'));
  const titles = gunzipSync(bytes).toString('utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { readonly title: string }).title);
  expect(titles.sort()).toEqual(PATHWAYS.map(({ title }) => title).sort());
  const croissant = (await (await request.get((await page.getByRole('link', { name: 'croissant.json' }).getAttribute('href')) ?? '')).json()) as { readonly url: string; readonly distribution: readonly { readonly contentUrl: string; readonly sha256: string }[] };
  expect(new URL(croissant.url).pathname).toBe('/bulk');
  for (const { contentUrl, sha256 } of croissant.distribution.slice(0, 3)) expect(createHash('sha256').update(await (await request.get(contentUrl)).body()).digest('hex')).toBe(sha256);
});

import { expect, test, type APIRequestContext } from '@playwright/test';
import { PATHWAYS, relationshipsOf, titleOf } from './embedded-data.ts';

const API = 'http://127.0.0.1:4317/graphql';
const OUTCOME = 'iraop.events:ao-skin-rash';

const textOf = async (request: APIRequestContext, address: string): Promise<string> => {
  const answer = await request.get(address);
  expect([address, answer.status()]).toEqual([address, 200]);
  return answer.text();
};
const drawn = (svg: string, kind: string): readonly string[] => [...svg.matchAll(new RegExp(`data-of="${kind} ([^"]*)"`, 'g'))].map(([, id]) => id ?? '').sort();
const description = (svg: string): string => /<desc [^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';

for (const { id, title, originNote, keyEventSequence, adverseOutcome } of PATHWAYS) {
  test(`the figure of ${id} has every event and relationship that its authors wrote, and says what it is`, async ({ request }) => {
    for (const width of ['85mm', '180mm', '16x9', 'web']) {
      const svg = await textOf(request, `/export/svg/aops/iraop:${id}?width=${width}`);
      const events = new Set(drawn(svg, 'event'));
      for (const event of [...keyEventSequence, adverseOutcome]) {
        expect(events).toContain(`iraop.events:${event}`);
        expect(description(svg)).toContain(titleOf(event));
      }
      expect(drawn(svg, 'relationship')).toEqual(relationshipsOf(id).map((each) => `iraop.relationships:${each.id}`).sort());
      const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
      for (const part of [title, 'Licence', 'Release', 'Source', 'Shape: role in the pathway:']) expect(words).toContain(part);
      expect(words.replace(/\s+/g, ' ')).toContain(originNote.split(';')[0] ?? originNote);
      expect(svg).not.toMatch(/<script|<style|<image|xlink:href|@import|url\(/);
    }
  });
}

test('the matrix of an outcome marks what the graph reports at its events', async ({ request }) => {
  const answer = await request.post(API, { data: { query: `{ adverseOutcome(id: "${OUTCOME}") { keyEvents(first: 500) { nodes { id cytokines(filter: { outcome: "${OUTCOME}" }) { edges { node { id } } } } } } }` } });
  const { data } = (await answer.json()) as { data: { adverseOutcome: { keyEvents: { nodes: { id: string; cytokines: { edges: { node: { id: string } }[] } }[] } } } };
  const reported = data.adverseOutcome.keyEvents.nodes.flatMap(({ id, cytokines }) => cytokines.edges.map(({ node }) => `${id} ${node.id}`));
  expect(reported.length).toBeGreaterThan(0);
  for (const width of ['85mm', '180mm', 'web']) expect(drawn(await textOf(request, `/export/svg/outcomes/${OUTCOME}?figure=matrix&width=${width}`), 'statement')).toEqual([...reported].sort());
});

test('a figure is a picture in a page that allows nothing else', async ({ page, baseURL }) => {
  await page.setContent(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${baseURL}"><img src="${baseURL}/export/svg/outcomes/${OUTCOME}?width=700" alt="A figure">`);
  await expect(page.getByRole('img')).toHaveJSProperty('complete', true);
  expect(await page.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(700);
});

test('PNG and PDF have the size of their sheet', async ({ request }) => {
  const png = await (await request.get(`/export/png/outcomes/${OUTCOME}?width=85mm`)).body();
  expect([png.readUInt32BE(16), png.includes('pHYs')]).toEqual([1004, true]);
  const slide = await (await request.get(`/export/png/aops/iraop:skin-rash?width=16x9&theme=dark`)).body();
  expect([slide.readUInt32BE(16), slide.readUInt32BE(20)]).toEqual([1920, 1080]);
  const pdf = await (await request.get('/export/pdf/aops/iraop:skin-rash?width=85mm')).body();
  const [, width] = /\/MediaBox \[0 0 ([\d.]+) [\d.]+\]/.exec(pdf.toString('latin1')) ?? [];
  expect((Number(width) / 72) * 25.4).toBeCloseTo(85, 2);
});

test('what a LaTeX table cites stands in the BibTeX file beside it', async ({ request }) => {
  const table = await textOf(request, '/export/tex/aops/iraop:skin-rash?table=relationships');
  const cited = new Set([...table.matchAll(/\\cite\{([^}]*)\}/g)].flatMap(([, keys]) => keys?.split(',') ?? []));
  const known = new Set([...(await textOf(request, '/export/bib/aops/iraop:skin-rash')).matchAll(/^@misc\{([^,]+),/gm)].map(([, key]) => key));
  expect(cited.size).toBeGreaterThan(5);
  expect([...cited].filter((key) => !known.has(key))).toEqual([]);
  expect(await textOf(request, '/export/ris/aops/iraop:skin-rash')).toContain('TY  - JOUR');
});

test('worksheets have a row for each event and relationship, and say what they are', async ({ request }) => {
  const dossier = await textOf(request, '/export/dossier/aops/iraop:skin-rash');
  for (const { id } of relationshipsOf('skin-rash')) expect(dossier).toContain(`iraop.relationships:${id}`);
  expect(await textOf(request, '/export/oht201/aops/iraop:skin-rash')).toContain('This is no IUCLID file');
  expect(await textOf(request, '/export/wikitext/aops/iraop:skin-rash')).toMatch(/^\{\| class="wikitable"/);
});

test('what is no figure is said in words', async ({ request }) => {
  for (const [address, words] of [
    [`/export/svg/outcomes/${OUTCOME}?width=2in`, 'no width of a figure'],
    [`/export/svg/outcomes/${OUTCOME}?theme=%3Cscript%3E`, 'no theme of a figure'],
    ['/export/svg/aops/iraop:skin-rash?figure=matrix', 'A matrix is drawn of an adverse outcome'],
    ['/export/tex/aops/iraop:skin-rash?table=all', 'is no table'],
    ['/export/pdf/aops/iraop:nothing', ''],
  ] as const) {
    const answer = await request.get(address);
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([address, 404, 'text/plain; charset=utf-8']);
    expect(await answer.text()).toContain(words);
  }
});

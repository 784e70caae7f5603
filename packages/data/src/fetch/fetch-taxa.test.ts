import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { OfficialSource } from './official/official-source.ts';
import { OFFICIAL_SOURCES } from './official/official-sources.ts';
import { OFFICIAL_ORIGIN } from './origin.ts';
import { FetchBench } from './testing/fetch-bench.ts';
import { good, inTurn, status, type Behaviour } from './testing/test-server.ts';
import { exportWithTaxa, TAXON, type ExportTaxon } from './testing/tiny-mirror.ts';

const bench = new FetchBench();

/** The official sources of these names, with addresses on this machine. */
const here = (...names: readonly string[]): readonly OfficialSource[] =>
  OFFICIAL_SOURCES.filter(({ name }) => names.includes(name)).map((source) => ({
    ...source,
    files: source.files.map((file) => ({ ...file, address: `${bench.server.address}${new URL(file.address).pathname}` })),
  }));

const EFETCH = '/entrez/eutils/efetch.fcgi';
const HEAD = '<?xml version="1.0" ?>\n<!DOCTYPE TaxaSet PUBLIC "-//NLM//DTD Taxon//EN" "https://example.org/taxon.dtd">\n';
const taxaAnswer: Behaviour = (_request, response) => void response.end(`${HEAD}<TaxaSet>${TAXON}\n\n</TaxaSet>`);

const serveExport = (...taxa: readonly ExportTaxon[]): void => bench.server.on('/downloads/aop-wiki-xml.gz', good(exportWithTaxa(...taxa)));
const formOf = (at: number): URLSearchParams => new URLSearchParams(bench.server.requests.filter(({ path }) => path === EFETCH)[at]?.body);
const fetch = (...names: readonly string[]) => bench.fetch(here(...names), OFFICIAL_ORIGIN);
const taxa = (): string => readFileSync(join(bench.cache, 'ncbi-taxonomy/taxa.xml'), 'utf8');

describe('taxa of the export', () => {
  it('are asked for once the export is there: those of NCBI, each once', async () => {
    serveExport(['NCBI', '10090'], ['NCBI Taxonomy', '9606'], ['WikiUser_4', '12'], ['NCBI', '9606'], ['NCBI', 'x']);
    bench.server.on(EFETCH, taxaAnswer);
    expect(await fetch('ncbi-taxonomy', 'aop-wiki-xml')).toMatchObject([{ state: 'FETCHED' }, { state: 'FETCHED' }]);
    expect(Object.fromEntries(formOf(0))).toEqual({ db: 'taxonomy', retmode: 'xml', tool: 'sequela', id: '9606,10090' });
    expect(taxa()).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<TaxaSet>\n${TAXON}\n</TaxaSet>\n`);
  });

  it('are asked for in batches, at a polite rate', async () => {
    serveExport(...Array.from({ length: 450 }, (_, at) => ['NCBI', String(at + 1)] as const));
    bench.server.on(EFETCH, taxaAnswer);
    await fetch('aop-wiki-xml', 'ncbi-taxonomy');
    expect([0, 1, 2].map((at) => formOf(at).get('id')?.split(',').length)).toEqual([200, 200, 50]);
    expect(bench.clock.waits).toEqual([400, 400]);
    expect(taxa().match(/<TaxId>9606</g)).toHaveLength(3);
  });

  it('are unchanged where the answers are', async () => {
    serveExport(['NCBI', '9606']);
    bench.server.on(EFETCH, taxaAnswer);
    await fetch('aop-wiki-xml', 'ncbi-taxonomy');
    expect(await fetch('ncbi-taxonomy')).toMatchObject([{ state: 'UNCHANGED' }]);
  });

  it('wait for a server that is asked too often', async () => {
    serveExport(['NCBI', '9606']);
    bench.server.on(EFETCH, inTurn(status(429, { 'retry-after': '3' }), taxaAnswer));
    expect(await fetch('aop-wiki-xml', 'ncbi-taxonomy')).toMatchObject([{}, { state: 'FETCHED' }]);
    expect(bench.clock.waits).toEqual([3000]);
  });

  it.each([
    ['is something else', '{"error":"API rate limit exceeded"}', 'rate limit exceeded'],
    ['is an empty set', `${HEAD}<TaxaSet/>`, 'none of the taxa'],
    ['is a set of nothing', `${HEAD}<TaxaSet>\n</TaxaSet>`, 'none of the taxa'],
    ['is a message in place of taxa', `${HEAD}<TaxaSet>Error occurred: no summary</TaxaSet>`, 'a message instead of taxa: Error occurred'],
    ['has no taxon with a name', `${HEAD}<TaxaSet><Taxon><TaxId>9606</TaxId></Taxon></TaxaSet>`, 'holds no taxon'],
    ['has taxa that are not whole XML', `${HEAD}<TaxaSet><Taxon><TaxId>1</Taxon></TaxaSet>`, 'is not whole XML'],
  ])('stay as they were where the answer %s', async (_what, answer, reason) => {
    serveExport(['NCBI', '9606']);
    bench.server.on(EFETCH, inTurn(taxaAnswer, (_request, response) => void response.end(answer)));
    await fetch('aop-wiki-xml', 'ncbi-taxonomy');
    const before = taxa();
    expect(await fetch('ncbi-taxonomy')).toMatchObject([{ state: 'KEPT', reason: expect.stringContaining(reason) }]);
    expect(taxa()).toBe(before);
  });

  it('cannot be asked for without an export', async () => {
    expect(await fetch('ncbi-taxonomy')).toMatchObject([{ state: 'FAILED', reason: expect.stringContaining('only the AOP-Wiki export says') }]);
  });

  it('cannot be asked for where the export is damaged', async () => {
    bench.server.on('/downloads/aop-wiki-xml.gz', status(404));
    expect(await fetch('aop-wiki-xml', 'ncbi-taxonomy')).toMatchObject([{ state: 'FAILED' }, { state: 'FAILED' }]);
    expect(bench.server.requests.some(({ path }) => path === EFETCH)).toBe(false);
  });
});

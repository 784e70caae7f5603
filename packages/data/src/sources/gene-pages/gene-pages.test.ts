import { describe, expect, it } from '@jest/globals';
import { aGene } from '../../testing/gene.factory.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { genePages } from './gene-pages.source.ts';

/** An invented page of an invented gene, with wrong ids. */
const PAGE = `---
title: "ZAP9"
date: 2024-02-03 04:05:06
layout: post
categories: Gene
summary: "# Gene Information for ZAP9"
tags: ['ZAP9', 'Invented']
---

# Gene Information for ZAP9

## Gene function
ZAP9 makes cells glow. It is also said to hum, e.g. at night.

## Gene and genomic location, Aliases
- Gene name: ZAP9
- Genomic location: Chromosome 4q26-q27
- Aliases: ZP9, Glowbert, OTHER

## External IDs
- HGNC: 77
- NCBI Entrez: 11
- Ensembl: ENSG00000000009
- OMIM: 600001
- UniProtKB/Swiss-Prot: P00001

## AA mutation list and type with dbSNP ID
- None known.

## Somatic SNVs/InDels with dbSNP ID
- None known either.

## Related disease
- Glow fever. Hum syndrome is another.

## Treatment and prognosis
- Sunglasses.

## Drug response
- Varies.

## Related papers
- Bright, A. (1999). On glowing. Journal of Light, 1(2), 3–4. doi: [10.9999/light.3]([Click](https://doi.org/10.9999/light.3))
- Loud, B. (2001). On humming.

**_This information is analyzed by AI language model and written by a program._**
`;

const genes = createGeneIndex([
  aGene('HGNC:1', 'ZAP9', { location: '4q27', aliases: ['ZP-9'], previousSymbols: ['OLD1'], xrefs: ['ensembl:ENSG00000000001', 'ncbigene:11', 'omim:600001', 'uniprot:P00001'] }),
  aGene('HGNC:2', 'OTHER', { aliases: ['TWIN'] }),
  aGene('HGNC:3', 'THIRD', { aliases: ['TWIN'] }),
]);

function read(files: Readonly<Record<string, string>>) {
  const report = createSourceReport('source:gene-pages');
  const { tables } = genePages.read({ files: createMemoryFiles(files), genes, report });
  return { claims: tables.claims ?? [], pages: tables.relatedResources ?? [], lines: report.lines(), codes: report.lines().map(({ code }) => code) };
}

const texts = (claims: ReturnType<typeof read>['claims'], section: string): readonly string[] =>
  claims.filter((claim) => claim.section === section).map(({ text }) => text);

describe('a gene page', () => {
  const { claims, pages, lines } = read({ 'page.txt': PAGE });

  it('makes claims of the gene that its title names, all machine-written, and none of them a fact', () => {
    expect(new Set(claims.map(({ gene, page, basis }) => `${gene} ${page} ${basis}`))).toEqual(new Set(['HGNC:1 page:gene-information-for-zap9 MACHINE_WRITTEN']));
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.every(({ sources }) => sources.join() === 'source:gene-pages')).toBe(true);
  });

  it('makes one claim of each sentence, value, citation and DOI', () => {
    expect(texts(claims, 'FUNCTION')).toEqual(['ZAP9 makes cells glow.', 'It is also said to hum, e.g. at night.']);
    expect(texts(claims, 'RELATED_DISEASE')).toEqual(['Glow fever.', 'Hum syndrome is another.']);
    expect(texts(claims, 'RELATED_PAPERS')).toEqual(['Bright, A. (1999). On glowing. Journal of Light, 1(2), 3–4.', 'doi: 10.9999/light.3', 'Loud, B. (2001). On humming.']);
    expect(texts(claims, 'NOTICE')).toHaveLength(1);
    expect(claims.filter(({ section }) => section === 'LOCATION_AND_ALIASES').map(({ field, value }) => `${field} ${value}`)).toEqual([
      'symbol ZAP9',
      'location 4q26-q27',
      'alias ZP9',
      'alias Glowbert',
      'alias OTHER',
    ]);
    expect(new Set(claims.map(({ section }) => section)).size).toBe(10);
  });

  it('has the verdicts of rules on every value', () => {
    const found = Object.fromEntries(claims.flatMap(({ field, value, verdicts }) => (value === null ? [] : [[`${field} ${value}`, verdicts.map(({ verdict }) => verdict).join()]])));
    expect(found).toEqual({
      'symbol ZAP9': 'CONFIRMED',
      'location 4q26-q27': 'CONTRADICTED',
      'alias ZP9': 'CONFIRMED',
      'alias Glowbert': 'UNVERIFIABLE',
      'alias OTHER': 'CONTRADICTED',
      'hgncId HGNC:77': 'CONTRADICTED',
      'ncbiGeneId 11': 'CONFIRMED',
      'ensemblId ENSG00000000009': 'CONTRADICTED',
      'omimId 600001': 'CONFIRMED',
      'uniprotId P00001': 'CONFIRMED',
      'doi 10.9999/light.3': 'UNVERIFIABLE',
    });
    expect(claims.filter(({ field }) => field === null).every(({ verdicts }) => verdicts.length === 0)).toBe(true);
  });

  it('is itself kept with its front matter and addresses', () => {
    expect(pages).toMatchObject([
      {
        id: 'page:gene-information-for-zap9',
        kind: 'GENE_PAGE',
        gene: 'HGNC:1',
        title: 'ZAP9',
        date: '2024-02-03',
        tags: ['ZAP9', 'Invented'],
        licence: null,
        links: [{ label: '10.9999/light.3', url: 'https://doi.org/10.9999/light.3' }],
      },
    ]);
    expect(lines.map(({ code }) => code)).toEqual(['paper-without-doi']);
  });

  it('reads the same with other ends of line', () => {
    expect(read({ page: PAGE.replaceAll('\n', '\r\n') }).claims).toEqual(claims);
  });
});

describe('a gene page with faults', () => {
  it('without sections says what it lacks', () => {
    const { claims, codes } = read({ page: '---\ntitle: ZAP9\ncategories: Gene\n---\n' });
    expect(claims).toEqual([]);
    expect(codes.filter((code) => code === 'missing-section')).toHaveLength(9);
    expect(codes).toContain('missing-notice');
  });

  it('without a notice has claims that count as unsourced', () => {
    const { claims } = read({ page: PAGE.slice(0, PAGE.indexOf('**_')) });
    expect(new Set(claims.map(({ basis }) => basis))).toEqual(new Set(['UNSOURCED']));
  });

  it('keeps an unknown section with the page and reports it; a heading below a known one belongs to it', () => {
    const { claims, pages, codes } = read({ page: PAGE.replace('## Drug response', '### In winter\nStays indoors.\n\n## Weather\nMild.\n\n## Drug response') });
    expect(pages[0]?.otherSections).toEqual([{ title: 'Weather', paragraphs: ['Mild.'] }]);
    expect(codes).toContain('unknown-section');
    expect(texts(claims, 'TREATMENT_AND_PROGNOSIS')).toEqual(['Sunglasses.', 'Stays indoors.']);
  });

  it('may have all headings of one level, and a first one that names no gene', () => {
    const flat = read({ page: PAGE.replaceAll(/^##? /gm, '# '), other: PAGE.replaceAll('ZAP9', 'OTHER').replace('# Gene Information for OTHER\n\n##', '# Gene page\n\n##') });
    expect(flat.claims.filter(({ gene }) => gene === 'HGNC:1').map(({ text }) => text)).toEqual(read({ page: PAGE }).claims.map(({ text }) => text));
    expect(flat.pages.map(({ id }) => id).sort()).toEqual(['page:gene-information-for-other', 'page:gene-information-for-zap9']);
    expect(flat.codes).not.toContain('unknown-section');
  });

  it('keeps a line without a known label as prose and reports it', () => {
    const { claims, codes } = read({ page: PAGE.replace('- OMIM: 600001', '- Shoe size: 44') });
    expect(claims).toContainEqual(expect.objectContaining({ section: 'EXTERNAL_IDS', field: null, value: null, text: 'Shoe size: 44', verdicts: [] }));
    expect(codes).toContain('unknown-label');
  });

  it('has no value where the page says that there is none', () => {
    const { claims } = read({ page: PAGE.replace('Aliases: ZP9, Glowbert, OTHER', 'Aliases: None') });
    expect(claims.filter(({ field }) => field === 'alias')).toMatchObject([{ text: 'Aliases: None', value: null, verdicts: [] }]);
  });

  it.each([
    ['NOSUCH', 'no gene of this release'],
    ['TWIN', 'HGNC:2, HGNC:3'],
  ])('about %s is left out with a reason', (symbol, reason) => {
    const { claims, lines } = read({ page: PAGE.replaceAll('ZAP9', symbol) });
    expect(claims).toEqual([]);
    expect(lines).toMatchObject([{ severity: 'REJECTED', code: 'unknown-page-gene', reason: expect.stringContaining(reason) }]);
  });

  it('is found by a previous symbol, with a doubt', () => {
    const { claims, codes } = read({ page: PAGE.replaceAll('ZAP9', 'OLD1') });
    expect(claims[0]).toMatchObject({ gene: 'HGNC:1' });
    expect(codes).toContain('gene-by-other-name');
    expect(claims.find(({ field }) => field === 'symbol')?.verdicts[0]).toMatchObject({ verdict: 'CONTRADICTED', rightValue: 'ZAP9' });
  });

  it('whose heading names another gene than its title is doubted', () => {
    const { codes } = read({ page: PAGE.replace('# Gene Information for ZAP9\n\n##', '# Gene Information for OTHER\n\n##') });
    expect(codes).toContain('page-gene-unclear');
  });

  it('shows no HTML and no script', () => {
    const hostile = PAGE.replace('Sunglasses.', 'Sun<script>alert(1)</script>glasses [here](javascript:alert(2)). <b>Bold</b> claim.');
    const { claims, pages, codes } = read({ page: hostile });
    expect(texts(claims, 'TREATMENT_AND_PROGNOSIS')).toHaveLength(2);
    expect(JSON.stringify([claims, pages])).not.toMatch(/<|javascript:/);
    expect(codes.filter((code) => code === 'html-left-out').length).toBeGreaterThanOrEqual(2);
  });

  it('that stands twice in the folder is read once', () => {
    const { claims, lines } = read({ 'a.txt': PAGE, 'b.txt': PAGE });
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(lines).toContainEqual(expect.objectContaining({ file: 'b.txt', severity: 'REJECTED', code: 'page-twice' }));
  });

  it('whose front matter grows by aliases is not read', () => {
    const bomb = '---\na: &a [x, x]\nb: [*a, *a]\ntitle: ZAP9\ncategories: Gene\n---\n';
    expect(() => read({ page: bomb })).toThrow(/--pages/);
  });
});

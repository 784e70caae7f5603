import { describe, expect, it } from '@jest/globals';
import type { RelatedResourceRecord } from '../../records/stressor.record.ts';
import { EMBEDDED_FOLDER } from '../../release/embedded-folder.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles, openSourceFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { SourceError, type Source } from '../source.ts';
import { embeddedMapPage } from './embedded-map-page.source.ts';
import { mapPages } from './map-pages.source.ts';

const FULL = `---
title: Recombinant IL-99 treatment
layout: default
permalink: /maps/il99
---

# Recombinant IL-99 treatment
## IL-99 map

**Development status:** Retired  
**Diseases treated:** gout, scurvy; rickets  
**Sustainable support**: [Example Institute](https://institute.example.org/), volunteers  
**Construction tool:** [Pencil](https://pencil.example.org/)  
**Funding:** [Grant 7](https://grants.example.org/7)  
**License:** [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)  
**Publication:** see [the preprint](https://preprints.example.org/1)  
**Contact:** A. Person, a.person(at)example.org  
**Weather:** mostly *dry*

<!--
[Old map](https://maps.example.org/old)
-->

### Description

First paragraph with an [address](https://example.org/more) &amp; more.

Second paragraph.

### Funding

Paid for by the Example Fund.

### History

Drawn on a napkin.
`;

function read(files: Readonly<Record<string, string | Uint8Array>>, source: Source = mapPages) {
  const report = createSourceReport('source:map-pages');
  const { tables } = source.read({ files: createMemoryFiles(files), genes: createGeneIndex([]), report });
  return { pages: tables.relatedResources ?? [], lines: report.lines(), codes: report.lines().map(({ code }) => code) };
}

const only = (pages: readonly RelatedResourceRecord[]): RelatedResourceRecord => {
  const [page] = pages;
  if (page === undefined || pages.length > 1) throw new Error(`expected one page, not ${pages.length}`);
  return page;
};

describe('a map page', () => {
  const { pages, lines, codes } = read({ 'whatever.txt': FULL });
  const page = only(pages);

  it('is known by its permalink, not by the name of its file', () => {
    expect(page).toMatchObject({ id: 'page:maps-il99', kind: 'MAP_PAGE', permalink: '/maps/il99', title: 'Recombinant IL-99 treatment', subtitle: 'IL-99 map' });
  });

  it('keeps every labelled line', () => {
    expect(page).toMatchObject({
      developmentStatus: 'Retired',
      diseasesTreated: ['gout', 'scurvy', 'rickets'],
      sustainableSupport: [{ label: 'Example Institute', url: 'https://institute.example.org/' }, { label: 'volunteers', url: null }],
      constructionTool: [{ label: 'Pencil', url: 'https://pencil.example.org/' }],
      funding: [{ label: 'Grant 7', url: 'https://grants.example.org/7' }],
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      publication: 'see the preprint',
      contact: 'A. Person, a.person(at)example.org',
    });
  });

  it('keeps and reports a line and a section that it does not know', () => {
    expect(page.otherLines).toEqual([{ label: 'Weather', values: [{ label: 'mostly dry', url: null }] }]);
    expect(page.otherSections).toEqual([{ title: 'History', paragraphs: ['Drawn on a napkin.'] }]);
    expect(codes).toEqual(['unknown-label', 'unknown-section']);
    expect(lines[0]).toMatchObject({ severity: 'DOUBTFUL', file: 'whatever.txt', record: 'page:maps-il99', field: 'Weather' });
  });

  it('keeps paragraphs, the statement on funding, addresses and the drawings of a comment', () => {
    expect(page.description).toEqual(['First paragraph with an address & more.', 'Second paragraph.']);
    expect(page.fundingStatement).toEqual(['Paid for by the Example Fund.']);
    expect(page.maps).toEqual([{ label: 'Old map', url: 'https://maps.example.org/old' }]);
    expect(page.links).toEqual([
      { label: 'the preprint', url: 'https://preprints.example.org/1' },
      { label: 'address', url: 'https://example.org/more' },
    ]);
  });

  it('reads the same with other ends of line and a byte order mark', () => {
    expect(read({ page: `\uFEFF${FULL.replaceAll('\n', '\r\n')}` }).pages).toEqual([page]);
  });

  it('reads lines that are not parted by two spaces, and joins what runs on', () => {
    const text = '---\ntitle: T\npermalink: /t\n---\n**Contact:** A. Person,\nexample.org\n**Development status:** new\n';
    expect(only(read({ page: text }).pages)).toMatchObject({ contact: 'A. Person, example.org', developmentStatus: 'new' });
  });

  it('says which lines a page lacks, and that it states no licence', () => {
    const { pages: bare, codes: found } = read({ page: '---\ntitle: T\npermalink: /t\n---\n' });
    expect(only(bare)).toMatchObject({ id: 'page:t', title: 'T', licence: null, diseasesTreated: [], description: [] });
    expect(found.filter((code) => code === 'missing-label')).toHaveLength(8);
    expect(found).toEqual(expect.arrayContaining(['no-labelled-line', 'missing-section', 'licence-differs']));
  });

  it('keeps the first of two equal labels in its field and the second among the other lines', () => {
    const { pages: twice, codes: found } = read({ page: FULL.replace('**Weather:**', '**Contact:**') });
    expect(only(twice).contact).toBe('A. Person, a.person(at)example.org');
    expect(only(twice).otherLines.map(({ label }) => label)).toEqual(['Contact']);
    expect(found).toContain('repeated-label');
  });

  it('shows no script: HTML is left out and reported, an unsafe address loses its link', () => {
    const hostile = FULL.replace('[Pencil](https://pencil.example.org/)', '[Pencil](javascript:alert(1))')
      .replace('Second paragraph.', 'Second <img src=x onerror="alert(2)"> paragraph.\n\n<script>alert(3)</script>');
    const { pages: read1, codes: found } = read({ page: hostile });
    expect(only(read1).constructionTool).toEqual([{ label: 'Pencil', url: null }]);
    expect(only(read1).description[1]).toBe('Second paragraph.');
    expect(JSON.stringify(read1)).not.toMatch(/alert|onerror|<script/);
    expect(found.filter((code) => code === 'html-left-out')).toHaveLength(2);
    expect(found).toContain('address-not-shown');
  });
});

describe('a folder of pages', () => {
  it('reports what is no page, and reads the rest', () => {
    const { pages, lines } = read({
      'README.md': '# What lies here\n',
      'open.md': '---\ntitle: never closed\n',
      'post.md': '---\ntitle: News\nlayout: post\n---\nHello\n',
      'broken.md': '---\ntitle: [a\n---\n',
      'bytes.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]),
      'picture.png': Buffer.from([0x89, 0x50, 0xff, 0x00]),
      'again.md': FULL,
      'map.md': FULL,
    });
    expect(only(pages).id).toBe('page:maps-il99');
    const skipped = Object.fromEntries(lines.filter(({ file, record }) => file === record).map(({ file, severity, code }) => [file, `${severity} ${code}`]));
    expect(skipped).toEqual({
      'README.md': 'NOTE no-front-matter',
      'open.md': 'REJECTED broken-front-matter',
      'post.md': 'REJECTED unknown-page-kind',
      'broken.md': 'REJECTED broken-front-matter',
      'bytes.md': 'REJECTED unreadable-page',
      'picture.png': 'NOTE no-front-matter',
    });
    expect(lines).toContainEqual(expect.objectContaining({ file: 'map.md', severity: 'REJECTED', code: 'page-twice' }));
  });

  it.each([
    ['empty', {}],
    ['without any page', { 'README.md': '# Nothing\n' }],
  ])('%s is an error that says what to do', (_, files) => {
    expect(() => read(files)).toThrow(SourceError);
    expect(() => read(files)).toThrow(/--pages/);
  });
});

describe('the embedded facts of the IL-2 map page', () => {
  const report = createSourceReport('source:map-pages');
  const input = { files: openSourceFiles(EMBEDDED_FOLDER), genes: createGeneIndex([]), report };
  const page = only(embeddedMapPage.read(input).tables.relatedResources ?? []);

  it('have a value in every line', () => {
    expect(page).toMatchObject({ id: 'page:il2', kind: 'MAP_PAGE', developmentStatus: 'Active development', publication: 'Manuscript in preparation' });
    expect(page.contact).toContain('(at)');
    expect([page.sustainableSupport, page.constructionTool, page.funding, page.maps].map((links) => links.length)).toEqual([2, 1, 2, 3]);
    expect(page.licence?.url).toBe('https://creativecommons.org/licenses/by/4.0/');
  });

  it('stop the build where they do not fit', () => {
    const text = input.files.text('map-page/il2.yaml').replace('permalink:', 'permanentLink:');
    expect(() => embeddedMapPage.read({ ...input, files: createMemoryFiles({ 'map-page/il2.yaml': text }) })).toThrow(/permalink/);
  });
});

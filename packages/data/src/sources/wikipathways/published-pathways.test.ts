import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { bareGene, readSource } from '../testing/read-source.ts';
import { wikipathways } from './wikipathways.source.ts';

const ZIP = 'wikipathways/wikipathways-20260110-gpml-Homo_sapiens.zip';
const GMT = 'wikipathways/wikipathways-20260110-gmt-Homo_sapiens.gmt';

const genes = [
  bareGene('HGNC:1', 'AAA', { xrefs: ['ncbigene:11', 'uniprot:P1'] }),
  bareGene('HGNC:2', 'BBB', { previousSymbols: ['OLDB'], aliases: ['SHARED'], xrefs: ['ncbigene:22', 'ensembl:ENSG02'] }),
  bareGene('HGNC:3', 'CCC', { aliases: ['SHARED'], xrefs: ['uniprot:P1', 'uniprot:P3'] }),
];

const zipOf = (drawings: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(drawings).map(([name, text]) => [name, strToU8(text)])));
const readZip = (drawings: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) =>
  readSource(wikipathways, { [ZIP]: zipOf(drawings), ...more }, genes);
const node = (label: string, database: string, id: string, type = 'GeneProduct'): string =>
  `<DataNode TextLabel="${label}" Type="${type}"><Comment>no</Comment><Graphics CenterX="1" /><Xref Database="${database}" ID="${id}" /></DataNode>`;
const drawing = (inside: string, attributes = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="One &amp; two" Organism="Homo sapiens" ${attributes}>${inside}</Pathway>\n`;

describe('wikipathways, as drawings', () => {
  it('makes a pathway of a drawing in GPML 2013a', () => {
    const text = drawing(
      '<Comment>an author</Comment><Comment Source="WikiPathways-description">About [IL2](http://x.org), RÃŽÂ±.</Comment>' +
        node('p 11', 'Entrez Gene', '11') +
        '<Biopax><bp:openControlledVocabulary xmlns:bp="b"><bp:TERM>x</bp:TERM><bp:ID>PW:1</bp:ID></bp:openControlledVocabulary><bp:PublicationXref><bp:ID>5</bp:ID></bp:PublicationXref></Biopax>',
      'Version="WP49_r141561" Last-Modified="20251119094346"',
    );
    const { tables, faults, edition } = readZip({ 'Hs_One_WP49_141561.gpml': text, 'LICENSE.md': 'CC0' });
    expect(tables.pathways).toEqual([
      {
        type: 'Pathway',
        id: 'wikipathways:WP49',
        title: 'One & two',
        description: 'About IL2, Rα.',
        lastEdited: '2025-11-19',
        revision: 'r141561',
        ontologyIds: ['PW:1'],
        communities: [],
        sources: ['source:wikipathways'],
      },
    ]);
    expect(tables.pathwayGenes).toEqual([{ pathway: 'wikipathways:WP49', gene: 'HGNC:1', labels: ['p 11'] }]);
    expect(edition).toEqual({ version: '2026-01-10', date: '2026-01-10' });
    expect(faults).toEqual(['NOTE repaired-encoding WP49', 'NOTE other-files all', 'NOTE no-communities all']);
  });

  it('makes a pathway of a drawing in GPML2021', () => {
    const text =
      '<Pathway xmlns="http://pathvisio.org/GPML/2021" title="New" organism="Homo sapiens" version="20260101">' +
      '<Xref identifier="WP7_r8" dataSource="wikipathways" /><Description>A <![CDATA[text]]>.</Description><AnnotationRef elementRef="a1" /><AnnotationRef elementRef="a2" />' +
      '<DataNodes><DataNode textLabel="Bee" type="Protein"><Xref identifier="ENSG02.5" dataSource="ensembl" /><States><State><Xref identifier="P1" dataSource="uniprot" /></State></States></DataNode></DataNodes>' +
      '<Annotations><Annotation elementId="a1" type="Ontology"><Xref identifier="1781" dataSource="DOID" /></Annotation><Annotation elementId="a2"><Xref identifier="PW:2" dataSource="Pathway Ontology" /></Annotation>' +
      '<Annotation elementId="a3"><Xref identifier="9606" dataSource="NCBITaxon" /></Annotation></Annotations></Pathway>';
    const { tables } = readZip({ 'a.gpml': text });
    expect(tables.pathways).toEqual([expect.objectContaining({ id: 'wikipathways:WP7', title: 'New', description: 'A text.', lastEdited: null, revision: 'r8', ontologyIds: ['DOID:1781', 'PW:2'] })]);
    expect(tables.pathwayGenes).toEqual([{ pathway: 'wikipathways:WP7', gene: 'HGNC:2', labels: ['Bee'] }]);
  });

  it('follows ids of every database of genes, and reports what leads to none', () => {
    const nodes = [
      node('a', 'Ensembl', 'ENSG02'),
      node('b  again ', 'HGNC', 'OLDB', 'Rna'),
      node('c', 'Uniprot-TrEMBL', 'P3', 'Complex'),
      node('d', 'HGNC Accession number', 'HGNC:1'),
      node('e', 'Uniprot-SwissProt', 'P1'),
      node('f', 'HGNC', 'SHARED'),
      node('g', 'Entrez Gene', '99'),
      node('h', 'miRBase', 'MI1'),
      node('i', '', ''),
      node('water', 'ChEBI', 'CHEBI:1', 'Metabolite'),
      node('j', 'constructor', 'x'),
    ];
    const { tables, lines } = readZip({ 'Hs_x_WP1_2.gpml': drawing(nodes.join('')) });
    expect(tables.pathwayGenes?.map(({ gene, labels }) => [gene, ...labels])).toEqual([['HGNC:2', 'a', 'b again'], ['HGNC:3', 'c'], ['HGNC:1', 'd']]);
    expect(lines.map(({ severity, code, record, reason }) => `${severity} ${code} ${record}: ${reason}`)).toEqual([
      'NOTE outdated-symbol HGNC:OLDB: is not a current symbol; read as BBB (found by previous) in WP1',
      'REJECTED unknown-gene Uniprot-SwissProt:P1: the id belongs to HGNC:1, HGNC:3; left out in WP1',
      'REJECTED unknown-gene HGNC:SHARED: the symbol may be any of HGNC:2, HGNC:3; left out in WP1',
      'REJECTED unknown-gene Entrez Gene:99: no gene of HGNC has this id; left out in WP1',
      'NOTE other-database miRBase: 1 nodes for genes, RNA or proteins have an id of miRBase, which leads to no gene of HGNC; left out in WP1',
      'NOTE node-without-id all: 1 nodes for genes, RNA or proteins have a label, but no id of a database; left out in WP1',
      'NOTE other-database constructor: 1 nodes for genes, RNA or proteins have an id of constructor, which leads to no gene of HGNC; left out in WP1',
      'NOTE no-communities all: the published files do not say which communities list a pathway',
    ]);
  });

  it('rejects what is no whole drawing, by name, and keeps the others', () => {
    const bomb = `<!DOCTYPE Pathway [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${drawing('&b;')}`;
    const { tables, lines } = readZip({
      'good_WP1_1.gpml': drawing(''),
      '../out_WP2_1.gpml': drawing(''),
      'bomb_WP3_1.gpml': bomb,
      'entity_WP4_1.gpml': drawing('&xxe;'),
      'external_WP5_1.gpml': `<!DOCTYPE Pathway SYSTEM "file:///etc/hostname">${drawing('')}`,
      'cut_WP6_1.gpml': drawing('').slice(0, 120),
      'deep_WP7_1.gpml': drawing('<a>'.repeat(60) + '</a>'.repeat(60)),
      'again_WP1_2.gpml': drawing(''),
      'nameless.gpml': drawing(''),
      'page_WP8_1.gpml': '<html></html>',
      'untitled_WP9_1.gpml': drawing('').replace('One &amp; two', ' '),
      'mouse_WP10_1.gpml': drawing('').replace('Homo sapiens', 'Mus musculus'),
    });
    expect(tables.pathways?.map(({ id }) => id)).toEqual(['wikipathways:WP1']);
    expect(lines.map(({ code, record, reason }) => [code, record, reason.slice(0, 36)])).toEqual([
      ['unreadable-drawing', '../out_WP2_1.gpml', 'its name points outside the zip'],
      ['unreadable-drawing', 'bomb_WP3_1.gpml', 'declares a document type, which no d'],
      ['unreadable-drawing', 'entity_WP4_1.gpml', expect.stringContaining('undefined e')],
      ['unreadable-drawing', 'external_WP5_1.gpml', 'declares a document type, which no d'],
      ['unreadable-drawing', 'cut_WP6_1.gpml', expect.stringContaining('is not whole XML')],
      ['unreadable-drawing', 'deep_WP7_1.gpml', 'has elements within elements more th'],
      ['duplicate-id', 'again_WP1_2.gpml', 'is WP1 again; the first drawing is k'],
      ['unreadable-drawing', 'nameless.gpml', 'has no WikiPathways id, neither insi'],
      ['unreadable-drawing', 'page_WP8_1.gpml', 'is no drawing: its first element is '],
      ['missing-title', 'untitled_WP9_1.gpml', 'has no title'],
      ['other-organism', 'all', '1 drawings of other organisms are no'],
      ['no-communities', 'all', 'the published files do not say which'],
    ]);
  });

  it('refuses a zip that is none, or has no human drawing', () => {
    expect(() => readSource(wikipathways, { [ZIP]: '<html></html>' }, genes)).toThrow(`${ZIP}: is no whole zip`);
    expect(() => readZip({ 'a.gpml': 'x' })).toThrow('holds no human drawing');
  });
});

describe('wikipathways, as gene sets', () => {
  const line = (name: string, ...ids: string[]): string => `${[name, 'https://www.wikipathways.org/instance/WP1', ...ids].join('\t')}\n`;

  it('makes pathways of the lines, and reports broken ones', () => {
    const text =
      line('50% more%WikiPathways_20260110%WP1%Homo sapiens', '11', '22', '11', '99') +
      line('No id%WikiPathways_20260110%%Homo sapiens', '11') +
      'cut%WikiPathways_2026\n\n' +
      line('Mouse%WikiPathways_20260110%WP2%Mus musculus', '11') +
      line('Again%WikiPathways_20260110%WP1%Homo sapiens', '22') +
      line(' %WikiPathways_20260110%WP3%Homo sapiens') +
      line('Bad ids%WikiPathways_20260110%WP4%Homo sapiens', 'TP53', '22', '').trimEnd();
    const { tables, faults, edition } = readSource(wikipathways, { [GMT]: text }, genes);
    expect(tables.pathways?.map(({ id, title, description, lastEdited }) => [id, title, description, lastEdited])).toEqual([
      ['wikipathways:WP1', '50% more', null, null],
      ['wikipathways:WP4', 'Bad ids', null, null],
    ]);
    expect(tables.pathwayGenes).toEqual([
      { pathway: 'wikipathways:WP1', gene: 'HGNC:1', labels: [] },
      { pathway: 'wikipathways:WP1', gene: 'HGNC:2', labels: [] },
      { pathway: 'wikipathways:WP4', gene: 'HGNC:2', labels: [] },
    ]);
    expect(edition).toEqual({ version: '2026-01-10', date: '2026-01-10' });
    expect(faults).toEqual([
      'REJECTED bad-id no id (line 2)',
      'REJECTED bad-id no id (line 3)',
      'REJECTED other-organism WP2 (line 5)',
      'REJECTED duplicate-id WP1 (line 6)',
      'REJECTED missing-title WP3 (line 7)',
      'DOUBTFUL bad-gene-id WP4 (line 8)',
      'REJECTED unknown-gene ncbigene:99',
      'NOTE no-communities all',
    ]);
  });

  it('add to drawings the genes that no node told, and pathways without a drawing', () => {
    const text = line('One%WikiPathways_20260110%WP1%Homo sapiens', '11', '22') + line('Other%WikiPathways_20260110%WP2%Homo sapiens', '11');
    const { tables, faults } = readZip({ 'x_WP1_1.gpml': drawing(node('a', 'Entrez Gene', '11')) }, { [GMT]: text });
    expect(tables.pathways?.map(({ id, title }) => [id, title])).toEqual([['wikipathways:WP1', 'One & two'], ['wikipathways:WP2', 'Other']]);
    expect(tables.pathwayGenes).toEqual([
      { pathway: 'wikipathways:WP1', gene: 'HGNC:1', labels: ['a'] },
      { pathway: 'wikipathways:WP1', gene: 'HGNC:2', labels: [] },
      { pathway: 'wikipathways:WP2', gene: 'HGNC:1', labels: [] },
    ]);
    expect(faults).toEqual(['NOTE no-drawing WP2', 'NOTE genes-beyond-drawings all', 'NOTE no-communities all']);
  });

  it('refuse a file without a pathway, and say when the two files are of different days', () => {
    expect(() => readSource(wikipathways, { [GMT]: '<html></html>\n' }, genes)).toThrow('holds no human pathway');
    const { faults } = readZip({ 'x_WP1_1.gpml': drawing('') }, { [GMT.replace('0110', '0210')]: line('One%WikiPathways_20260210%WP1%Homo sapiens', '11') });
    expect(faults).toContain('NOTE dates-differ all');
  });
});

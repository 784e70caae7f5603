import { describe, expect, it } from '@jest/globals';
import { gzip, PLACEMENTS, readSource, table, tinyTables } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { fetchedOn } from '../testing/fetched-list.ts';
import { aopWikiCrossrefs } from './aop-wiki-crossrefs.source.ts';

const PREFIXES = `@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix cas: <https://identifiers.org/cas/> .
@prefix pr: <http://purl.obolibrary.org/obo/PR_> .
@prefix chebi: <https://identifiers.org/chebi/> .
@prefix wikidata: <https://identifiers.org/wikidata/> .
@prefix hgnc: <https://identifiers.org/hgnc/> .
@prefix uniprot: <https://identifiers.org/uniprot/> .
`;
const ENRICHED = `${PREFIXES}cas:50-00-0 skos:exactMatch wikidata:Q1, chebi:7, chebi:7 ; owl:sameAs wikidata:Q1, chebi:7 .
pr:000000001 skos:exactMatch hgnc:11,uniprot:P00001 ; owl:sameAs hgnc:11,uniprot:P00001 .
pr:000000002 skos:exactMatch uniprot:P00002 .
`;
const named = (event: string, action: string, protein: string, process = ''): string =>
  table([`Aop:1`, `Event:${event}`, action, 'PR', `PR:${protein}`, `protein ${protein}`, process && 'GO', process && 'GO:0000001', process]);

const read = (components = named('11', 'increased', '000000001'), enriched = ENRICHED) =>
  readSource(aopWikiCrossrefs(), {
    'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl.gz': gzip(enriched),
    'aop-wiki-tables/aop_ke_ec.tsv': components,
  });
const change = (components: string) => read(components).rows('geneAssociations').map((row) => row.change);

describe('aopWikiCrossrefs', () => {
  it('lists each identifier of a chemical once, sorted, and invents no name', () => {
    expect(read().rows('chemicals')).toEqual([
      {
        type: 'Chemical',
        id: 'cas:50-00-0',
        label: null,
        casNumber: '50-00-0',
        synonyms: [],
        xrefs: ['chebi:7', 'wikidata:Q1'],
        sources: ['source:aop-wiki-crossrefs'],
      },
    ]);
  });

  it('puts the gene of a protein at the events that name the protein, once for each pair', () => {
    const { rows, told } = read(named('11', 'increased', '000000001') + named('11', 'decreased', '000000001', 'a process') + named('12', 'decreased', '000000001'));
    expect(rows('geneAssociations').map(({ key, basis, mentions, involvement }) => [key, basis, mentions, involvement])).toEqual([
      ['aop.events:11|HGNC:11|COMPONENT', 'COMPONENT', ['COMPONENT'], null],
      ['aop.events:12|HGNC:11|COMPONENT', 'COMPONENT', ['COMPONENT'], null],
    ]);
    expect(rows('geneAssociations')[0]).toMatchObject({
      sources: ['source:aop-wiki-crossrefs', 'source:aop-wiki-tables'],
      sourceText: 'increased; protein 000000001 | decreased; protein 000000001; a process',
    });
    expect(told).toEqual([]);
  });

  it('says how the product changes only where a component speaks of the product itself', () => {
    const increased = named('11', 'increased', '000000001');
    expect(change(increased)).toEqual(['INCREASED']);
    expect(change(named('11', 'increased', '000000001', 'secretion'))).toEqual([null]);
    expect(change(increased + named('11', 'decreased', '000000001', 'secretion'))).toEqual(['INCREASED']);
    expect(change(increased + named('11', 'decreased', '000000001'))).toEqual([null]);
    expect(change(named('11', 'abnormal', '000000001'))).toEqual([null]);
  });

  it('reports, once each, proteins without a gene and proteins that the file does not have', () => {
    const { rows, told } = read(named('11', 'increased', '000000002') + named('12', 'increased', '000000002') + named('12', 'increased', '000000003'));
    expect(rows('geneAssociations')).toEqual([]);
    expect(told).toEqual(['NOTE PR:000000002 - protein-without-gene', 'NOTE PR:000000003 - protein-without-cross-references']);
  });

  it('reports what it cannot read in the file', () => {
    const more = `${ENRICHED}cas:7 skos:exactMatch chebi:1 .\ncas:50-00-0 skos:exactMatch <https://example.org/z> ; skos:note "x" .\n`;
    expect(read(undefined, more).told).toEqual([
      'REJECTED https://identifiers.org/cas/7 - malformed-id',
      'REJECTED https://identifiers.org/cas/50-00-0 xrefs malformed-id',
      'NOTE https://identifiers.org/cas/50-00-0 - unknown-statement',
    ]);
  });

  it('leaves the faults of the components to the source of the tables, but not a table that is none', () => {
    expect(read(`${named('11', 'wobbling', '000000001')}${table(['Aop:1', 'Event:12'])}`).told).toEqual([]);
    expect(() => read(PLACEMENTS)).toThrow(/source:aop-wiki-crossrefs: aop-wiki-tables\/aop_ke_ec\.tsv: has 4 columns/);
  });

  it('reads the components of the folder it is given', () => {
    const older = aopWikiCrossrefs('aop-wiki-tables-older');
    expect(older.optional).toContain('aop-wiki-tables-older/aop_ke_ec.tsv.gz');
    const { rows } = readSource(older, {
      'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl.gz': gzip(ENRICHED),
      'aop-wiki-tables-older/aop_ke_ec.tsv.gz': gzip(tinyTables()['aop-wiki-tables/aop_ke_ec.tsv'] ?? ''),
    });
    expect(rows('geneAssociations').map(({ key }) => key)).toEqual(['aop.events:11|HGNC:11|COMPONENT']);
  });

  it('reads the file as published, plain and without a date in its name', () => {
    const file = 'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl';
    const components = { 'aop-wiki-tables/aop_ke_ec.tsv': named('11', 'increased', '000000001') };
    const dated = readSource(aopWikiCrossrefs(), { ...components, [file]: `# AOPWikiRDF-Enriched.ttl\n# Generated: 2026-11-14\n${ENRICHED}` });
    expect(dated.rows('geneAssociations').map(({ key }) => key)).toEqual(['aop.events:11|HGNC:11|COMPONENT']);
    expect(dated.edition).toEqual({ version: 'AOPWikiRDF-Enriched of 2026-11-14', date: '2026-11-14' });
    const fetched = readSource(aopWikiCrossrefs(), { ...components, [file]: ENRICHED, 'fetched.json': fetchedOn('2026-11-20', file) });
    expect(fetched.edition).toEqual({ version: 'AOPWikiRDF-Enriched fetched on 2026-11-20', date: '2026-11-20' });
    expect(readSource(aopWikiCrossrefs(), { ...components, [file]: ENRICHED }).edition).toEqual({ version: 'AOPWikiRDF-Enriched, date unknown', date: null });
  });

  it('gives chemicals without the table of components, and says what is missing', () => {
    const { rows, told } = readSource(aopWikiCrossrefs(), { 'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl': ENRICHED });
    expect(rows('chemicals')).toHaveLength(1);
    expect(rows('geneAssociations')).toEqual([]);
    expect(told).toEqual(['NOTE all - no-components']);
  });
});

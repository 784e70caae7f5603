import { describe, expect, it } from '@jest/globals';
import { aKeyEvent } from '../../testing/aop.factory.ts';
import { emptyContent } from '../../release/table-keys.ts';
import { aopWikiTables } from '../aop-wiki-tables/aop-wiki-tables.source.ts';
import { gzip, readSource, table, tellReport, tinyTables } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { createSourceReport } from '../source-report.ts';
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

const PLACED = ['11', '12'].map((event) => ['Aop:1', `Event:${event}`, 'KeyEvent', `event ${event}`]);

/** Reads the file, and joins it to the events of tables that hold these components. */
function read(components = named('11', 'increased', '000000001'), enriched = ENRICHED) {
  const { source, join } = aopWikiCrossrefs();
  const { rows, told } = readSource(source, { 'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl.gz': gzip(enriched) });
  const tables = readSource(aopWikiTables(), tinyTables({ aop_ke_mie_ao: table(...PLACED), aop_ke_ec: components }));
  const report = createSourceReport(source.description.id);
  const { geneAssociations } = join.apply({ ...emptyContent(), keyEvents: tables.rows('keyEvents') }, () => report);
  return { chemicals: rows('chemicals'), geneAssociations, told: [...told, ...tellReport(report.lines())] };
}
const change = (components: string) => read(components).geneAssociations.map((row) => row.change);

describe('aopWikiCrossrefs', () => {
  it('lists each identifier of a chemical once, sorted, and invents no name', () => {
    expect(read().chemicals).toEqual([
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
    const { geneAssociations, told } = read(named('11', 'increased', '000000001') + named('11', 'decreased', '000000001', 'a process') + named('12', 'decreased', '000000001'));
    expect(geneAssociations.map(({ key, basis, mentions, involvement }) => [key, basis, mentions, involvement])).toEqual([
      ['aop.events:11|HGNC:11|COMPONENT', 'COMPONENT', ['COMPONENT'], null],
      ['aop.events:12|HGNC:11|COMPONENT', 'COMPONENT', ['COMPONENT'], null],
    ]);
    expect(geneAssociations[0]).toMatchObject({
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
    const { geneAssociations, told } = read(named('11', 'increased', '000000002') + named('12', 'increased', '000000002') + named('12', 'increased', '000000003'));
    expect(geneAssociations).toEqual([]);
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

  it('leaves events of others alone, and every event before it was read', () => {
    const { source, join } = aopWikiCrossrefs();
    const protein = { action: null, object: { id: 'PR:000000001', label: 'protein one' }, process: null };
    const report = createSourceReport(source.description.id);
    const content = { ...emptyContent(), keyEvents: [aKeyEvent('iraop.events:1', { components: [protein] }), aKeyEvent('aop.events:11', { components: [protein] })] };
    expect(join.apply(content, () => report).geneAssociations).toEqual([]);
    readSource(source, { 'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl.gz': gzip(ENRICHED) });
    expect(join.apply(content, () => report).geneAssociations.map(({ event }) => event)).toEqual(['aop.events:11']);
  });

  it('reads the file as published, plain and without a date in its name', () => {
    const file = 'aop-wiki-chemicals/AOPWikiRDF-Enriched.ttl';
    const dated = readSource(aopWikiCrossrefs().source, { [file]: `# AOPWikiRDF-Enriched.ttl\n# Generated: 2026-11-14\n${ENRICHED}` });
    expect(dated.rows('chemicals')).toHaveLength(1);
    expect(dated.edition).toEqual({ version: 'AOPWikiRDF-Enriched of 2026-11-14', date: '2026-11-14' });
    const fetched = readSource(aopWikiCrossrefs().source, { [file]: ENRICHED, 'fetched.json': fetchedOn('2026-11-20', file) });
    expect(fetched.edition).toEqual({ version: 'AOPWikiRDF-Enriched fetched on 2026-11-20', date: '2026-11-20' });
    expect(readSource(aopWikiCrossrefs().source, { [file]: ENRICHED }).edition).toEqual({ version: 'AOPWikiRDF-Enriched, date unknown', date: null });
  });
});

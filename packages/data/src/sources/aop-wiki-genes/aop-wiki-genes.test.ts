import { describe, expect, it } from '@jest/globals';
import { gene } from '../../release/testing/tiny-sources.ts';
import { gzip, readSource, tellReport } from '../aop-wiki-tables/testing/tiny-tables.ts';
import { fetchedOn } from '../testing/fetched-list.ts';
import { createGeneIndex } from '../gene-index.ts';
import { createMemoryFiles } from '../source-files.ts';
import { createSourceReport } from '../source-report.ts';
import { aopWikiGenes, createAopWikiGenes } from './aop-wiki-genes.source.ts';
import type { MisleadingMatch } from './misleading-matches.ts';

const PREFIXES = `@prefix : <https://aopwiki.rdf.bigcat-bioinformatics.org/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix aop.events: <https://identifiers.org/aop.events/> .
@prefix aop.relationships: <https://identifiers.org/aop.relationships/> .
@prefix edam: <http://edamontology.org/> .
@prefix hgnc: <https://identifiers.org/hgnc/>.
`;
const EXACT = `${PREFIXES}aop.events:1 edam:data_1025 hgnc:11,hgnc:12 .
aop.relationships:5 edam:data_1025 hgnc:11 .
hgnc:11 a edam:data_2298, edam:data_1025 ; rdfs:label "OLD11" .
`;
const METHODS = `${PREFIXES}aop.events:1 edam:data_1025 hgnc:11,hgnc:13 ; :geneDetectedByRegex hgnc:11 ; :geneDetectedByNER hgnc:11,hgnc:13 .
aop.events:2 edam:data_1025 hgnc:14 .
aop.relationships:5 edam:data_1025 hgnc:11 ; :geneDetectedByRegex hgnc:11 .
`;
const REVIEW: MisleadingMatch = {
  gene: 'HGNC:11',
  alias: 'ABC',
  reason: 'ABC stands for another thing here.',
  verdict: 'MISLEADING',
  events: [1, 9],
  relationships: 'all',
  reviewed: 'by title',
};

const files = (exact = EXACT, methods = METHODS) => ({
  'aop-wiki-genes/AOPWikiRDF-Genes.2026-06-18.ttl.gz': gzip(exact),
  'aop-wiki-genes/AOPWikiRDF-Genes.2026-06-06.ttl.gz': gzip(methods),
});
const read = (review: readonly MisleadingMatch[] = [], exact = EXACT, methods = METHODS) =>
  readSource(createAopWikiGenes(() => review), files(exact, methods));

describe('aopWikiGenes', () => {
  it('joins the pairs of both files with their methods, and never says that a gene acts', () => {
    const rows = read().rows('geneAssociations');
    expect(rows.map(({ event, gene: of, basis, methods }) => [event, of, basis, methods])).toEqual([
      ['aop.events:1', 'HGNC:11', 'NAME_MATCH', ['REGEX', 'NER']],
      ['aop.events:1', 'HGNC:12', 'NAME_MATCH', ['REGEX']],
      ['aop.events:1', 'HGNC:13', 'TEXT_MINED', ['NER']],
      ['aop.events:2', 'HGNC:14', 'TEXT_MINED', []],
    ]);
    expect(new Set(rows.map(({ involvement, change, effectOnEvent }) => `${involvement} ${change} ${effectOnEvent}`))).toEqual(new Set(['null null null']));
    expect(rows[0]).toMatchObject({ key: 'aop.events:1|HGNC:11|TEXT', mentions: ['TEXT'], sources: ['source:aop-wiki-genes'], misleading: null });
  });

  it('reads the genes of relationships', () => {
    expect(read().rows('relationshipGenes')).toMatchObject([
      { relationship: 'aop.relationships:5', gene: 'HGNC:11', methods: ['REGEX'], basis: 'NAME_MATCH' },
    ]);
  });

  it('reports a pair without a method, and statements about something else', () => {
    const { told } = read([], `${EXACT}<https://example.org/x> edam:data_1025 hgnc:11 .\naop.events:1 edam:data_1025 <https://example.org/y> .\n`);
    expect(told).toEqual([
      'REJECTED https://example.org/x https://identifiers.org/hgnc/11 subject malformed-id',
      'REJECTED https://identifiers.org/aop.events/1 https://example.org/y gene malformed-id',
      'DOUBTFUL aop.events:2|HGNC:14 methods method-missing',
    ]);
  });

  it('notes a symbol that differs from that of the gene with the id', () => {
    const report = createSourceReport('source:aop-wiki-genes');
    const genes = createGeneIndex([gene('HGNC:11', { symbol: 'NEW11' })]);
    createAopWikiGenes(() => []).read({ files: createMemoryFiles(files()), genes, report });
    expect(tellReport(report.lines())).toContain('NOTE HGNC:11 label symbol-differs');
  });

  it('marks matches that mislead, at the listed events and at all relationships, and reports lines without a match', () => {
    const { rows, told } = read([REVIEW]);
    const marked = { alias: 'ABC', reason: 'ABC stands for another thing here.', verdict: REVIEW.verdict };
    expect(rows('geneAssociations').filter(({ misleading }) => misleading !== null)).toMatchObject([{ key: 'aop.events:1|HGNC:11|TEXT', misleading: marked }]);
    expect(rows('relationshipGenes')).toMatchObject([{ misleading: marked }]);
    expect(told).toContain('NOTE aop.events:9 HGNC:11 misleading review-without-match');
    expect(told.filter((line) => line.endsWith('review-without-match'))).toHaveLength(1);
  });

  it('refuses a review that gives one match two reasons', () => {
    expect(() => read([REVIEW, { ...REVIEW, relationships: [] }])).toThrow(/aop\.events:1 HGNC:11 stands in more than one entry/);
  });

  it.each([
    ['cut short', METHODS.slice(0, -4), /2026-06-06\.ttl\.gz: is not whole Turtle/],
    ['a web page', '<html>', /2026-06-06\.ttl\.gz: is a web page/],
  ])('throws for a file that is %s', (_, methods, message) => expect(() => read([], EXACT, methods)).toThrow(message));

  it('reads with the review of this package', () => {
    const { rows } = readSource(
      aopWikiGenes,
      files(`${PREFIXES}aop.events:1392 edam:data_1025 hgnc:10261,hgnc:6001 .\naop.relationships:77 edam:data_1025 hgnc:11795 .\n`),
    );
    expect(rows('geneAssociations').filter(({ misleading }) => misleading?.alias === 'ROS').map(({ event }) => event)).toEqual(['aop.events:1392']);
    expect(rows('relationshipGenes').find(({ gene: of }) => of === 'HGNC:11795')?.misleading?.alias).toBe('TPO');
  });

  it.each(['aop-wiki-genes/AOPWikiRDF-Genes.ttl', 'aop-wiki-genes/AOPWikiRDF-Genes.ttl.gz'])('reads %s alone, before the dated files', (path) => {
    const packed = (text: string) => (path.endsWith('.gz') ? gzip(text) : text);
    const published = { ...files(), [path]: packed(METHODS), 'fetched.json': fetchedOn('2026-11-20', path) };
    const { rows, edition, told } = readSource(createAopWikiGenes(() => []), published);
    expect(rows('geneAssociations').map(({ gene: of, methods }) => [of, methods])).toEqual([
      ['HGNC:11', ['REGEX', 'NER']],
      ['HGNC:13', ['NER']],
      ['HGNC:14', []],
    ]);
    expect(rows('relationshipGenes')).toMatchObject([{ methods: ['REGEX'] }]);
    expect(told).toEqual(['DOUBTFUL aop.events:2|HGNC:14 methods method-missing']);
    expect(edition).toEqual({ version: 'AOPWikiRDF-Genes fetched on 2026-11-20', date: '2026-11-20' });
  });

  it('takes a published file that states no method for one of exact names', () => {
    const { rows, told } = readSource(createAopWikiGenes(() => []), { 'aop-wiki-genes/AOPWikiRDF-Genes.ttl': EXACT });
    expect(rows('geneAssociations').map(({ methods }) => methods)).toEqual([['REGEX'], ['REGEX']]);
    expect(told).toEqual([]);
  });
});

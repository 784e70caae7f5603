import { describe, expect, it } from '@jest/globals';
import { bareGene, readSource, tableText } from '../testing/read-source.ts';
import { WIKIPATHWAYS_FILES } from './wikipathways-files.ts';
import { wikipathways } from './wikipathways.source.ts';

const PATHWAYS = ['wpid', 'title', 'last_edited', 'revision', 'ontology_ids', 'communities', 'description'];
const GENES = ['wpid', 'hgnc_symbol', 'ensembl_id_first', 'ncbi_gene_id_first', 'label_in_pathway', 'node_type'];
const one = ['WP49', 'IL2 signaling', '2025-11-20', 'r1', 'PW:1|PW:2|PW:1', 'ONTOX', 'IL-2RÃŽÂ± by [X](http://x.org)'];

const genes = [
  bareGene('HGNC:1', 'AAA', { xrefs: ['ncbigene:11'] }),
  bareGene('HGNC:2', 'BBB', { previousSymbols: ['OLDB'], aliases: ['SHARED'], xrefs: ['ncbigene:22', 'ensembl:ENSG02'] }),
  bareGene('HGNC:3', 'CCC', { aliases: ['SHARED'] }),
];
const read = (pathways: string[][], nodes: string[][]) =>
  readSource(
    wikipathways,
    {
      [WIKIPATHWAYS_FILES.pathways]: tableText([PATHWAYS, ...pathways], '\t'),
      [WIKIPATHWAYS_FILES.genes]: tableText([GENES, ...nodes], '\t'),
    },
    genes,
  );
const node = (symbol: string, label: string, ncbi = '', ensembl = '', wpid = 'WP49'): string[] => [wpid, symbol, ensembl, ncbi, label, 'Protein'];

describe('wikipathways', () => {
  it('makes a pathway of a row, its letters put right and its links reduced to words', () => {
    const { tables, faults } = read([one], []);
    expect(tables.pathways).toEqual([
      {
        type: 'Pathway',
        id: 'wikipathways:WP49',
        title: 'IL2 signaling',
        description: 'IL-2Rα by X',
        lastEdited: '2025-11-20',
        revision: 'r1',
        ontologyIds: ['PW:1', 'PW:2'],
        communities: ['ONTOX'],
        sources: ['source:wikipathways'],
      },
    ]);
    expect(faults).toEqual(['NOTE repaired-encoding WP49 (line 2)']);
  });

  it('joins the labels of a gene in a pathway', () => {
    const { tables } = read([one], [node('AAA', 'p38 '), node('AAA', 'Aaa'), node('AAA', 'p38'), node('BBB', '')]);
    expect(tables.pathwayGenes).toEqual([
      { pathway: 'wikipathways:WP49', gene: 'HGNC:1', labels: ['p38', 'Aaa'] },
      { pathway: 'wikipathways:WP49', gene: 'HGNC:2', labels: [] },
    ]);
  });

  it('follows old symbols and other ids, and reports each symbol once', () => {
    const { tables, lines } = read(
      [one, ['WP50', 'Other', '', '', '', '', '']],
      [node('OLDB', 'x'), node('OLDB', 'x', '', '', 'WP50'), node('SHARED', 's', '22'), node('ncbigene:11', 'a'), node('NONE', 'n', '99'), node('SHARED', 't')],
    );
    expect(tables.pathwayGenes?.map(({ pathway, gene }) => [pathway, gene])).toEqual([
      ['wikipathways:WP49', 'HGNC:2'],
      ['wikipathways:WP50', 'HGNC:2'],
      ['wikipathways:WP49', 'HGNC:1'],
    ]);
    expect(lines.filter(({ record }) => !record.startsWith('WP')).map(({ severity, record, reason }) => [severity, record, reason])).toEqual([
      ['NOTE', 'OLDB', 'is not a current symbol; read as BBB (found by previous) in WP49, WP50'],
      ['NOTE', 'SHARED', 'is not a current symbol; read as BBB (found by other id) in WP49'],
      ['NOTE', 'ncbigene:11', 'is not a current symbol; read as AAA (found by other id) in WP49'],
      ['REJECTED', 'NONE', 'HGNC does not know the symbol, and no other id of the node leads to one gene; left out in WP49'],
      ['REJECTED', 'SHARED', 'the symbol may be any of HGNC:2, HGNC:3, and no other id of the node leads to one gene; left out in WP49'],
    ]);
  });

  it('reports bad and repeated ids, missing titles, unknown pathways and markup it cannot read', () => {
    const { tables, faults } = read(
      [['49', 'x', '', '', '', '', ''], ['WP1', 'One', '', '', '', '', '[[Image:a.pdf]]'], ['WP1', 'Two', '', '', '', '', ''], ['WP2', ' ', '', '', '', '', '']],
      [node('AAA', 'a', '', '', 'WP9')],
    );
    expect(tables.pathways?.map(({ title, description }) => [title, description])).toEqual([['One', '[[Image:a.pdf]]']]);
    expect(tables.pathwayGenes).toEqual([]);
    expect(faults).toEqual([
      'REJECTED bad-id 49 (line 2)',
      'DOUBTFUL left-over-markup WP1 (line 3)',
      'REJECTED duplicate-id WP1 (line 4)',
      'REJECTED missing-title WP2 (line 5)',
      'REJECTED unknown-pathway line 2',
    ]);
  });
});

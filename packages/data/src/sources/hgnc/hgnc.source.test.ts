import { describe, expect, it } from '@jest/globals';
import { readSource, tableText } from '../testing/read-source.ts';
import { SourceError } from '../source.ts';
import { hgnc } from './hgnc.source.ts';
import { HGNC_COLUMNS, type HgncRow } from './hgnc-gene.ts';

const FILE = 'hgnc/hgnc_complete_set_2024-10.tsv.gz';

const row = (cells: Partial<HgncRow>): string[] =>
  HGNC_COLUMNS.map((column) => cells[column] ?? { status: 'Approved', name: 'some gene', location: '1p1', symbol: 'SYM' }[column as string] ?? '');

const read = (...rows: Partial<HgncRow>[]) => readSource(hgnc, { [FILE]: tableText([[...HGNC_COLUMNS], ...rows.map(row)], '\t') });

describe('hgnc', () => {
  it('makes a gene of a row: lists apart, identifiers as CURIEs in a fixed order', () => {
    const { tables } = read({
      hgnc_id: 'HGNC:11',
      symbol: 'ABC1',
      name: ' alpha binder 1 ',
      location: '4q27',
      locus_group: 'protein-coding gene',
      locus_type: 'gene with protein product',
      alias_symbol: 'AB-1|TCG',
      alias_name: 'first binder',
      prev_symbol: 'OLD1',
      prev_name: 'old binder|older, binder',
      gene_group: ' Interleukins|Other things',
      gene_group_id: '601|77',
      entrez_id: '12',
      ensembl_gene_id: 'ENSG00000000011',
      uniprot_ids: 'P00001|P00002',
      omim_id: '147|148',
      refseq_accession: 'NM_01',
      mgd_id: 'MGI:5|MGI:6',
    });
    expect(tables.genes).toEqual([
      {
        type: 'Gene',
        id: 'HGNC:11',
        symbol: 'ABC1',
        name: 'alpha binder 1',
        location: '4q27',
        locusGroup: 'protein-coding gene',
        locusType: 'gene with protein product',
        aliases: ['AB-1', 'TCG'],
        aliasNames: ['first binder'],
        previousSymbols: ['OLD1'],
        previousNames: ['old binder', 'older, binder'],
        xrefs: ['ensembl:ENSG00000000011', 'ncbigene:12', 'uniprot:P00001', 'uniprot:P00002', 'omim:147', 'omim:148', 'refseq:NM_01', 'mgi:5', 'mgi:6'],
        groups: [601, 77],
        classes: [],
        classBasis: [],
        sources: ['source:hgnc'],
      },
    ]);
    expect(tables.cytokineFamilies).toEqual([
      { type: 'CytokineFamily', id: 'hgnc.genegroup:601', name: 'Interleukins', sources: ['source:hgnc'] },
    ]);
  });

  it('leaves empty cells empty and shares their lists', () => {
    const { tables } = read({ hgnc_id: 'HGNC:1', symbol: 'A', location: '' }, { hgnc_id: 'HGNC:2', symbol: 'B' });
    const [first, second] = tables.genes ?? [];
    expect(first).toMatchObject({ location: null, locusGroup: null, aliases: [], xrefs: [], groups: [] });
    expect(first?.aliases).toBe(second?.previousNames);
  });

  it('keeps the first of two rows with one id, and says so of the second', () => {
    const { tables, faults } = read({ hgnc_id: 'HGNC:1', symbol: 'FIRST' }, { hgnc_id: 'HGNC:1', symbol: 'SECOND' });
    expect(tables.genes?.map((gene) => gene.symbol)).toEqual(['FIRST']);
    expect(faults).toContain('REJECTED duplicate-id HGNC:1 (line 3)');
  });

  it('never makes a gene of a withdrawn entry, a bad id or a row without a symbol', () => {
    const { tables, faults } = read(
      { hgnc_id: 'HGNC:5979', symbol: 'IL15RB~withdrawn', status: 'Symbol Withdrawn' },
      { hgnc_id: '6001', symbol: 'A' },
      { hgnc_id: 'HGNC:3', symbol: ' ' },
    );
    expect(tables.genes).toEqual([]);
    expect(faults).toEqual(
      expect.arrayContaining(['REJECTED withdrawn-entry HGNC:5979 (line 2)', 'REJECTED bad-id 6001 (line 3)', 'REJECTED missing-symbol HGNC:3 (line 4)']),
    );
  });

  it('reports a symbol of two genes and groups that do not pair up, and keeps the genes', () => {
    const { tables, faults } = read(
      { hgnc_id: 'HGNC:1', symbol: 'A', gene_group: 'One', gene_group_id: '1|2' },
      { hgnc_id: 'HGNC:2', symbol: 'A', gene_group: 'One', gene_group_id: 'one' },
    );
    expect(tables.genes?.map((gene) => gene.groups)).toEqual([[], []]);
    expect(faults).toEqual(
      expect.arrayContaining(['DOUBTFUL bad-groups HGNC:1 (line 2)', 'DOUBTFUL bad-groups HGNC:2 (line 3)', 'DOUBTFUL duplicate-symbol HGNC:2 (line 3)']),
    );
  });

  it('refuses a table with other columns', () => {
    const text = tableText([HGNC_COLUMNS.map((column) => (column === 'mgd_id' ? 'mgi_id' : column)), row({ hgnc_id: 'HGNC:1' })], '\t');
    expect(() => readSource(hgnc, { [FILE]: text })).toThrow(SourceError);
    expect(() => readSource(hgnc, { [FILE]: text })).toThrow('lacks the column(s) mgd_id');
  });

  it('reads the file as published: other columns between, lists in quotes, its age that of the newest change', () => {
    const columns = ['agr', ...[...HGNC_COLUMNS].reverse(), 'gencc'];
    const cells: Readonly<Record<string, string>> = {
      hgnc_id: 'HGNC:11',
      symbol: 'ABC1',
      name: 'binder 1',
      status: 'Approved',
      alias_symbol: '"AB-1|TCG"',
      alias_name: '"the ""first"" binder|binder, 5\' end"',
      prev_name: '"alpha" or "beta"',
      gene_group: '"Interleukins|Other things"',
      gene_group_id: '"601|77"',
      uniprot_ids: '"P1|P2"',
      date_modified: '2026-09-01',
    };
    const rows = [columns, columns.map((column) => cells[column] ?? ''), columns.map((column) => ({ ...cells, hgnc_id: 'HGNC:2', date_modified: '2026-10-05' })[column] ?? '')];
    const older = tableText([[...HGNC_COLUMNS], row({ hgnc_id: 'HGNC:9' })], '\t');
    const { tables, edition } = readSource(hgnc, { 'hgnc/hgnc_complete_set.txt': tableText(rows, '\t'), [FILE]: older });
    expect(tables.genes?.map(({ id }) => id)).toEqual(['HGNC:11', 'HGNC:2']);
    expect(tables.genes?.[0]).toMatchObject({
      aliases: ['AB-1', 'TCG'],
      aliasNames: ['the "first" binder', "binder, 5' end"],
      previousNames: ['"alpha" or "beta"'],
      xrefs: ['uniprot:P1', 'uniprot:P2'],
      groups: [601, 77],
    });
    expect(edition).toEqual({ version: '2026-10', date: '2026-10-05' });
  });
});

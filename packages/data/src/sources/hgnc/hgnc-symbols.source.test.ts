import { describe, expect, it } from '@jest/globals';
import { bareGene, readSource, tableText } from '../testing/read-source.ts';
import { hgncSymbols } from './hgnc-symbols.source.ts';

const FILE = 'hgnc/hgnc_symbols_2026-08.txt.gz';
const HEADER = ['HGNC ID', 'Approved symbol', 'Approved name', 'Previous symbols', 'Alias symbols', 'Accession numbers', 'Ensembl ID(supplied by Ensembl)'];

const known = [
  bareGene('HGNC:1', 'AAA', { name: 'a gene', aliases: ['A-1'], previousSymbols: ['AOLD'], xrefs: ['ensembl:ENSG01'] }),
  bareGene('HGNC:2', 'BBB', { name: 'b gene', aliases: ['NEWC'], xrefs: ['ensembl:ENSG02'] }),
  bareGene('HGNC:3', 'CCC', { name: 'c gene' }),
];
const same = [
  ['1', 'AAA', 'a gene', 'AOLD', 'A-1', '', 'ENSG01'],
  ['2', 'BBB', 'b gene', '', 'NEWC', '', 'ENSG02'],
  ['3', 'CCC', 'c gene', '', '', '', ''],
] as const;
const read = (...rows: (readonly string[])[]) => readSource(hgncSymbols, { [FILE]: tableText([HEADER, ...rows], '\t') }, known);

describe('hgncSymbols', () => {
  it('adds nothing where both files say the same', () => {
    const { tables, faults } = read(...same);
    expect(tables).toEqual({ genes: [], conflicts: [] });
    expect(faults).toEqual([]);
  });

  it('adds a gene that only the newer file has', () => {
    const { tables } = read(...same, ['4', 'DDD', ' d gene ', 'DOLD', 'D-1, D,1', 'U1', 'ENSG04']);
    expect(tables.genes).toEqual([
      bareGene('HGNC:4', 'DDD', {
        name: 'd gene',
        locusGroup: null,
        aliases: ['D-1', 'D,1'],
        previousSymbols: ['DOLD'],
        xrefs: ['ensembl:ENSG04'],
        sources: ['source:hgnc-symbols'],
      }),
    ]);
  });

  it('keeps symbol and name of the complete set; the newer ones become names, the symbol a conflict too', () => {
    const { tables, faults } = read(['1', 'AAX', 'a better gene', 'AAA, AOLD, AOLD2', 'A-1, A-2', '', 'ENSG01'], same[1], same[2]);
    expect(tables.genes).toEqual([
      expect.objectContaining({
        id: 'HGNC:1',
        symbol: 'AAA',
        name: 'a gene',
        aliases: ['AAX', 'A-2'],
        aliasNames: ['a better gene'],
        previousSymbols: ['AOLD2'],
      }),
    ]);
    expect(tables.conflicts).toMatchObject([
      {
        id: 'conflict:HGNC:1/symbol',
        subject: 'HGNC:1',
        field: 'symbol',
        kind: 'RENAMED',
        values: [
          { value: 'AAA', sources: ['source:hgnc'] },
          { value: 'AAX', sources: ['source:hgnc-symbols'] },
        ],
      },
    ]);
    expect(faults).toEqual(['NOTE symbol-changed HGNC:1', 'NOTE names-changed all']);
  });

  it('makes a conflict of another Ensembl id, and counts those that are gone', () => {
    const { tables, faults } = read(['1', 'AAA', 'a gene', 'AOLD', 'A-1', '', 'ENSG99'], ['2', 'BBB', 'b gene', '', 'NEWC', '', ''], same[2]);
    expect(tables.conflicts?.map(({ id, kind, values }) => [id, kind, ...values.map(({ value }) => value)])).toEqual([
      ['conflict:HGNC:1/ensembl', 'DISAGREEMENT', 'ensembl:ENSG01', 'ensembl:ENSG99'],
    ]);
    expect(tables.genes).toEqual([]);
    expect(faults).toEqual(['NOTE ensembl-changed HGNC:1', 'NOTE ensembl-gone all']);
  });

  it('notes what only the older file has, and warns of a new symbol that means another gene already', () => {
    const { faults } = read(same[0], same[1], ['4', 'NEWC', 'new c', '', '', '', '']);
    expect(faults).toEqual(['DOUBTFUL symbol-of-another HGNC:4', 'NOTE older-only HGNC:3']);
  });

  it('rejects withdrawn entries, repeated ids and bad ids', () => {
    const { tables, faults } = read(
      ...same,
      ['5979', 'IL15RB~withdrawn', 'symbol withdrawn, see HGNC:6009', '', '', '', ''],
      ['3', 'CCC', 'again', '', '', '', ''],
      ['x', 'EEE', 'e', '', '', '', ''],
    );
    expect(tables.genes).toEqual([]);
    expect(faults).toEqual([
      'REJECTED withdrawn-entry HGNC:5979 (line 5)',
      'REJECTED duplicate-id HGNC:3 (line 6)',
      'REJECTED bad-id HGNC:x (line 7)',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readSource, tableText } from '../testing/read-source.ts';
import { cellOntology } from './cell-ontology.source.ts';

const FILE = 'cell-ontology/cl_terms.derived.tsv.gz';
const HEADER = ['cl_id', 'label', 'definition', 'asserted_parents', 'exact_synonyms', 'deprecated'];
const read = (...rows: string[][]) => readSource(cellOntology, { [FILE]: tableText([HEADER, ...rows], '\t') });

describe('cellOntology', () => {
  it('makes a cell type of a row', () => {
    const { tables, faults } = read(['CL:0000084', ' T cell ', 'A lymphocyte.', 'CL:0000542|CL:0000001', 'T-cell|T lymphocyte|T-cell', '']);
    expect(tables.cellTypes).toEqual([
      {
        type: 'CellType',
        id: 'CL:0000084',
        label: 'T cell',
        definition: 'A lymphocyte.',
        synonyms: ['T-cell', 'T lymphocyte'],
        aliases: [],
        parents: ['CL:0000542', 'CL:0000001'],
        deprecated: false,
        sources: ['source:cell-ontology'],
      },
    ]);
    expect(faults).toEqual([]);
  });

  it('keeps obsolete terms and flags them, also where only the label says so', () => {
    const { tables, faults } = read(
      ['CL:0000002', 'obsolete line cell', '', '', '', 'y'],
      ['CL:0000003', 'Obsolete native cell', '', '', '', ''],
      ['CL:0000004', 'cell by organism', '', '', '', 'perhaps'],
    );
    expect(tables.cellTypes?.map(({ deprecated, definition }) => [deprecated, definition])).toEqual([
      [true, null],
      [true, null],
      [false, null],
    ]);
    expect(faults).toEqual(['NOTE obsolete-by-label CL:0000003 (line 3)', 'DOUBTFUL unknown-flag CL:0000004 (line 4)']);
  });

  it('reports bad and repeated ids, missing labels and bad parents', () => {
    const { tables, faults } = read(
      ['CL:84', 'T cell', '', '', '', ''],
      ['CL:0000001', 'cell', '', 'BFO:1|CL:0000001', '', ''],
      ['CL:0000001', 'again', '', '', '', ''],
      ['CL:0000002', '', '', '', '', ''],
    );
    expect(tables.cellTypes?.map(({ label, parents }) => [label, parents])).toEqual([['cell', []]]);
    expect(faults).toEqual([
      'REJECTED bad-id CL:84 (line 2)',
      'DOUBTFUL bad-parent CL:0000001 (line 3)',
      'DOUBTFUL bad-parent CL:0000001 (line 3)',
      'REJECTED duplicate-id CL:0000001 (line 4)',
      'REJECTED missing-label CL:0000002 (line 5)',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { createSourceReport } from './source-report.ts';
import { SourceError } from './source.ts';
import { readTabTable } from './tab-table.ts';

function read(text: string, header = true) {
  const report = createSourceReport('source:test');
  const table = { source: 'source:test', file: 'folder/table.tsv', text, columns: ['id', 'name'] as const, header, report };
  const rows = [...readTabTable(table)].map(({ line, cells }) => ({ line, id: cells.id, name: cells.name }));
  return { rows, lines: report.lines() };
}

describe('readTabTable', () => {
  it('finds the used columns by name, in any order, and counts lines from 1', () => {
    expect(read('name\tother\tid\nAlpha\tx\t1\n\nBeta\t\t2\n').rows).toEqual([
      { line: 2, id: '1', name: 'Alpha' },
      { line: 4, id: '2', name: 'Beta' },
    ]);
  });

  it('takes quotes as letters and carriage returns as part of the line break', () => {
    expect(read('id\tname\r\n1\t"5\' end" of\r\n').rows).toEqual([{ line: 2, id: '1', name: '"5\' end" of' }]);
  });

  it('reads a table without a header by position', () => {
    expect(read('1\tAlpha\n', false).rows).toEqual([{ line: 1, id: '1', name: 'Alpha' }]);
  });

  it('reports rows with too few or too many cells and reads on', () => {
    const { rows, lines } = read('id\tname\n1\n2\tBeta\n3\tGamma\tmore\n');
    expect(rows.map((row) => row.id)).toEqual(['2']);
    expect(lines.map(({ severity, record, code }) => [severity, record, code])).toEqual([
      ['REJECTED', 'line 2', 'wrong-column-count'],
      ['REJECTED', 'line 4', 'wrong-column-count'],
    ]);
    expect(lines[0]?.reason).toBe('has 1 cells where the table has 2 columns');
  });

  it.each([
    ['', 'is empty'],
    ['\n \n', 'is empty'],
    ['id\tname\n1\tAl', 'stops within line 2'],
    ['id\tlabel\n1\tAlpha\n', 'lacks the column(s) name; its first line has: id, label'],
    ['id\tname\tid\n1\tAlpha\t1\n', 'has the column id twice'],
  ])('refuses %j', (text, reason) => {
    expect(() => read(text)).toThrow(SourceError);
    expect(() => read(text)).toThrow(`source:test: folder/table.tsv: ${reason}`);
  });
});

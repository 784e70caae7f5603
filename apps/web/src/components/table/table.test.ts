import { describe, expect, it } from '@jest/globals';
import type { CellValue, Row } from '../../sections/section.ts';
import { facetsOf, filteredRows, sortedRows } from './table-rows.ts';
import { PLAIN, readTableState, sortedBy, tableParams, type TableState } from './table-state.ts';

const COLUMNS = [{ key: 'id', head: 'Id', isId: true }, { key: 'kind', head: 'Kind' }, { key: 'count', head: 'How many' }];
const row = (...values: CellValue[]): Row => ({ cells: values.map((value) => ({ value, href: null })), references: [] });
const ROWS = [row('aop:10', 'gene', 9), row('aop:9', 'cell', 10), row('aop:100', 'gene', null), row('aop:1', null, 100)];
const ids = (rows: readonly Row[]): CellValue[] => rows.map(({ cells }) => cells[0]?.value ?? null);

describe('state of a table in the address', () => {
  const full: TableState = { sort: 'title', descending: true, text: 'liver cell', chosen: { kind: 'gene' }, page: 3, after: 'cursor', compact: true };

  it('comes back as it was written, under its own prefix', () => {
    expect(readTableState(tableParams(full, 'a.'), 'a.')).toEqual(full);
    expect(readTableState(tableParams(full, 'a.'), 'b.')).toEqual(PLAIN);
  });

  it('leaves defaults out', () => expect(tableParams(PLAIN, 'a.')).toEqual({}));

  it.each([{ page: '0' }, { page: '-1' }, { page: 'x' }, { page: '1.5' }, { sort: '-' }, { sort: ['a', 'b'] }, { rows: 'tiny' }])('takes %j for the default', (params) => expect(readTableState(params, '')).toMatchObject({ page: 1, sort: null, compact: false }));

  it('sorts up, then down, then not, from the first page', () => {
    const up = sortedBy({ ...full, sort: null, descending: false }, 'kind');
    expect([up.sort, up.descending, up.page, up.after]).toEqual(['kind', false, 1, null]);
    const down = sortedBy(up, 'kind');
    expect([down.sort, down.descending]).toEqual(['kind', true]);
    expect(sortedBy(down, 'kind').sort).toBeNull();
    expect(sortedBy(down, 'count')).toMatchObject({ sort: 'count', descending: false });
  });
});

describe('rows of a table', () => {
  it('sort numbers as numbers, also those within ids, with empty cells last either way', () => {
    expect(ids(sortedRows(ROWS, COLUMNS, { sort: 'count', descending: false }))).toEqual(['aop:10', 'aop:9', 'aop:1', 'aop:100']);
    expect(ids(sortedRows(ROWS, COLUMNS, { sort: 'count', descending: true }))).toEqual(['aop:1', 'aop:9', 'aop:10', 'aop:100']);
    expect(ids(sortedRows(ROWS, COLUMNS, { sort: 'id', descending: false }))).toEqual(['aop:1', 'aop:9', 'aop:10', 'aop:100']);
  });

  it('keep the order of the section for a column that is not there', () => expect(sortedRows(ROWS, COLUMNS, { sort: 'nothing', descending: false })).toBe(ROWS));

  it('hold all words, in any cell and any case, and every chosen value whole', () => {
    expect(ids(filteredRows(ROWS, COLUMNS, { text: 'GENE aop:10', chosen: {} }))).toEqual(['aop:10', 'aop:100']);
    expect(ids(filteredRows(ROWS, COLUMNS, { text: '', chosen: { kind: 'gene' } }))).toEqual(['aop:10', 'aop:100']);
    expect(ids(filteredRows(ROWS, COLUMNS, { text: 'cell', chosen: { kind: 'gene' } }))).toEqual([]);
    expect(filteredRows(ROWS, COLUMNS, { text: '', chosen: { nothing: 'x' } })).toHaveLength(4);
  });

  it('offer a choice where a column has few values, never of ids or numbers', () => expect(facetsOf(ROWS, COLUMNS)).toEqual([{ key: 'kind', head: 'Kind', values: ['cell', 'gene'] }]));
});

import type { CellValue, ColumnHead, Row } from '../../sections/section.ts';
import { cellText } from '../../sections/shared/cell-text.ts';
import type { TableState } from './table-state.ts';

/** Values of a column that one may choose. */
export interface Facet {
  readonly key: string;
  readonly head: string;
  readonly values: readonly string[];
}

const ORDER = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Rows that hold all words and have all chosen values. */
export function filteredRows(rows: readonly Row[], columns: readonly ColumnHead[], { text, chosen }: Pick<TableState, 'text' | 'chosen'>): readonly Row[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const wanted = Object.entries(chosen).flatMap(([key, value]): [number, string][] => {
    const at = columns.findIndex((column) => column.key === key);
    return at < 0 ? [] : [[at, value]];
  });
  return rows.filter(({ cells }) => {
    const whole = words.length === 0 ? '' : cells.map(({ value }) => cellText(value)).join('\n').toLowerCase();
    return words.every((word) => whole.includes(word)) && wanted.every(([at, value]) => cellText(cells[at]?.value ?? null) === value);
  });
}

/** Rows by a column, numbers as numbers, empty cells last either way; an unknown column changes nothing. */
export function sortedRows<TRow extends Pick<Row, 'cells'>>(rows: readonly TRow[], columns: readonly ColumnHead[], { sort, descending }: Pick<TableState, 'sort' | 'descending'>): readonly TRow[] {
  const at = columns.findIndex(({ key }) => key === sort);
  if (at < 0) return rows;
  const valueOf = ({ cells }: TRow): CellValue => cells[at]?.value ?? null;
  const [full, empty] = [rows.filter((row) => cellText(valueOf(row)) !== ''), rows.filter((row) => cellText(valueOf(row)) === '')];
  const inOrder = full.sort((one, other) => compareCells(valueOf(one), valueOf(other)) * (descending ? -1 : 1));
  return [...inOrder, ...empty];
}

/** Which of two cells comes first. */
function compareCells(one: CellValue, other: CellValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return ORDER.compare(cellText(one), cellText(other));
}

const MOST_VALUES = 12;
const LONGEST_VALUE = 40;

/** Columns with few short values, which one may choose from. */
export const facetsOf = (rows: readonly Row[], columns: readonly ColumnHead[]): readonly Facet[] =>
  columns.flatMap(({ key, head, isId }, at): Facet[] => {
    const values = [...new Set(rows.map(({ cells }) => cells[at]?.value ?? null))];
    const words = values.filter((value) => typeof value === 'string');
    const fits = isId !== true && words.length > 1 && words.length <= MOST_VALUES && words.length < rows.length && values.every((value) => value === null || (typeof value === 'string' && value.length <= LONGEST_VALUE));
    return fits ? [{ key, head, values: words.sort(ORDER.compare) }] : [];
  });

import type { AnswerTable } from '../../answer/answer-table.ts';
import { readingOrder } from '../../answer/table-reading.ts';

/** A column as it is shown: an id stands under the name of what it is of, not in a column of its own. */
export interface ShownColumn {
  readonly at: number;
  readonly idAt: number | null;
}

/** Names that people call things by; of several, the first has the id. */
const CALLED = ['symbol', 'title', 'label', 'name'];

/** Columns in the order in which they are read, ids joined to the names that they belong to, what leads to something beside it. */
export function shownColumns(columns: readonly string[]): readonly ShownColumn[] {
  const idOf = new Map<number, number>();
  columns.forEach((column, idAt) => {
    if (column !== 'id' && !column.endsWith('.id')) return;
    const before = column.slice(0, -2);
    const name = CALLED.map((called) => columns.indexOf(`${before}${called}`)).find((at) => at !== -1);
    if (name !== undefined) idOf.set(name, idAt);
  });
  const joined = new Set(idOf.values());
  const order = readingOrder(columns).filter((at) => !joined.has(at));
  const downstreamOf = (at: number): number => (columns[at]?.includes('upstream.') === true ? columns.indexOf(columns[at].replace('upstream.', 'downstream.')) : -1);
  const moved = new Set(order.map(downstreamOf));
  return order.flatMap((at) => (moved.has(at) ? [] : [at, downstreamOf(at)])).flatMap((at) => (at === -1 ? [] : [{ at, idAt: idOf.get(at) ?? null }]));
}

/** Columns in which some row has something, and the names of those in which none has. All are shown where none has anything. */
export function filledColumns({ columns, rows }: AnswerTable, shown: readonly ShownColumn[]): { readonly filled: readonly ShownColumn[]; readonly empty: readonly string[] } {
  const isFilled = ({ at, idAt }: ShownColumn): boolean => rows.some((row) => [at, idAt].some((place) => place !== null && (row[place] ?? '') !== ''));
  const filled = shown.filter(isFilled);
  return filled.length === 0 ? { filled: shown, empty: [] } : { filled, empty: shown.filter((column) => !filled.includes(column)).map(({ at }) => columns[at] ?? '') };
}

/** What the values of a column are, over all rows. */
export type ColumnType = 'TEXT' | 'INTEGER' | 'REAL' | 'BOOLEAN' | 'JSON';

export interface ColumnShape {
  readonly name: string;
  readonly type: ColumnType;
  /** Lists of plain values. */
  readonly repeated: boolean;
}

/** The columns that rows have, in the order in which they are first met; what differs from row to row is JSON. */
export function shapeOf(rows: readonly object[]): readonly ColumnShape[] {
  const types = new Map<string, { type: ColumnType | null; repeated: boolean }>();
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const column = types.get(name) ?? { type: null, repeated: true };
      const type = typeOf(value);
      if (type !== null) column.type = column.type === null || column.type === type ? type : joined(column.type, type);
      if (value !== null && value !== undefined && !isPlainList(value)) column.repeated = false;
      types.set(name, column);
    }
  }
  // A column without any value holds text as well as anything.
  return [...types].map(([name, { type, repeated }]) => ({ name, type: type ?? 'TEXT', repeated: repeated && type === 'JSON' }));
}

function typeOf(value: unknown): ColumnType | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return 'TEXT';
  if (typeof value === 'boolean') return 'BOOLEAN';
  if (typeof value === 'number') return Number.isInteger(value) ? 'INTEGER' : 'REAL';
  return 'JSON';
}

const NUMBERS: readonly ColumnType[] = ['INTEGER', 'REAL'];
const joined = (one: ColumnType, other: ColumnType): ColumnType => (NUMBERS.includes(one) && NUMBERS.includes(other) ? 'REAL' : 'JSON');

const isPlainList = (value: unknown): boolean => Array.isArray(value) && value.every((entry) => typeof entry !== 'object');

/** Sources that the rows name, sorted. */
export function sourcesOf(rows: readonly object[]): readonly string[] {
  const ids = new Set<string>();
  for (const row of rows) {
    const { sources } = row as { readonly sources?: unknown };
    if (Array.isArray(sources)) for (const id of sources) if (typeof id === 'string') ids.add(id);
  }
  return [...ids].sort();
}

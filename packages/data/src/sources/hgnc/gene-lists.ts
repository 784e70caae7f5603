/** One empty list for all records: tens of thousands of genes have no alias, and each list of its own costs memory. */
export const NOTHING: readonly never[] = Object.freeze([]);

/** The parts of a cell that holds a list; outer white space removed, empty parts left out. */
export function splitList(cell: string, separator: string): readonly string[] {
  if (cell === '') return NOTHING;
  if (!cell.includes(separator)) {
    const only = cell.trim();
    return only === '' ? NOTHING : [only];
  }
  const values: string[] = [];
  for (const part of cell.split(separator)) {
    const value = part.trim();
    if (value !== '') values.push(value);
  }
  return values.length === 0 ? NOTHING : values;
}

/** One empty list for all records: tens of thousands of genes have no alias, and each list of its own costs memory. */
export const NOTHING: readonly never[] = Object.freeze([]);

/** The parts of a cell that holds a list; outer white space removed, empty parts left out. */
export function splitList(cell: string, separator: string): readonly string[] {
  if (cell === '') return NOTHING;
  const parts = cell.includes(separator) ? cell.split(separator) : [cell];
  const values = parts.map((part) => part.trim()).filter((part) => part !== '');
  return values.length === 0 ? NOTHING : values;
}

/**
 * The rows of an answer: what stands at the end of a question's `rows` path, lists on the way flattened
 * and nulls left out.
 * @throws Error where the answer lacks a field of the path, which means that it answers something else.
 */
export function answerRows(rows: string, data: unknown): readonly unknown[] {
  let found: readonly unknown[] = [data];
  for (const field of rows.split('.')) found = found.flatMap((value) => valuesOf(value, field, rows));
  return found;
}

function valuesOf(value: unknown, field: string, rows: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !(field in value)) throw new Error(`The answer has no field ${field} of ${rows}.`);
  const inside = (value as Readonly<Record<string, unknown>>)[field];
  const values: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  return values.filter((one) => one !== null);
}

export type VariableValues = Readonly<Record<string, unknown>>;

/** Variables as written; null where the text is no JSON object. Nothing written is no variables. */
export function readVariables(text: string): VariableValues | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as VariableValues) : null;
  } catch {
    return null;
  }
}

/** Variables as JSON, one a line; `undefined` leaves one out. */
export const writeVariables = (values: VariableValues): string => JSON.stringify(values, null, 2);

/** The same with one of them changed. */
export const withVariable = (values: VariableValues, name: string, value: unknown): VariableValues => ({ ...values, [name]: value });

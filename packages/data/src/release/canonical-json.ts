/** Keys of objects of one shape in their final order, with what is written before each value. */
interface Shape {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
}

/** Rows of a table have few shapes; to sort their keys once each halves the time (measured on 45 000 genes). */
const shapes = new Map<string, Shape>();
/** Tables of a release have some hundred; variables that people send have as many as they like, which nobody needs twice. */
const MOST_SHAPES = 2000;
const LONGEST_NAME = 1000;

/** Text without anything that JSON escapes, and without anything that a key separator could be. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;
const SHORT = 64;

const canonicalText = (text: string): string =>
  text.length < SHORT && PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);

function shapeOf(value: object): Shape {
  const keys = Object.keys(value);
  const name = keys.join('\n');
  const known = shapes.get(name);
  if (known !== undefined) return known;
  keys.sort();
  const shape = { keys, labels: keys.map((key, at) => `${at ? ',' : '{'}${JSON.stringify(key)}:`) };
  if (shapes.size < MOST_SHAPES && name.length <= LONGEST_NAME) shapes.set(name, shape);
  return shape;
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  const { keys, labels } = shapeOf(value);
  if (keys.length === 0) return '{}';
  let text = '';
  for (let at = 0; at < keys.length; at += 1) text += `${labels[at] as string}${canonicalJson(value[keys[at] as string])}`;
  return `${text}}`;
}

function canonicalArray(values: readonly unknown[]): string {
  if (values.length === 0) return '[]';
  let text = `[${canonicalJson(values[0])}`;
  for (let at = 1; at < values.length; at += 1) text += `,${canonicalJson(values[at])}`;
  return `${text}]`;
}

/**
 * JSON with keys in code-unit order and no white space, so that equal values have equal bytes.
 * A number without a JSON form, or a value left undefined, is a fault of the caller and throws.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalText(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no form in JSON`);
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Record<string, unknown>);
    default:
      throw new TypeError(`a value of type ${typeof value} has no form in JSON`);
  }
}

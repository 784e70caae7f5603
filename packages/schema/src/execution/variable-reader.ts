import { getVariableValues, isEnumType, isInputType, isNonNullType, typeFromAST, valueFromAST, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Variables as sent, coerced; null where they do not fit, which graphql-js tells best. */
export type VariableReader = (sent: Variables) => Variables | null;

interface Definition {
  readonly name: string;
  readonly isPlain: (value: unknown) => boolean;
  readonly isRequired: boolean;
  /** What it is where nothing is sent; undefined: nothing. */
  readonly byDefault: unknown;
}

/**
 * Reads the variables of one operation as `getVariableValues` does. Types and defaults are looked up once, and what is
 * sent as it goes on (an id as text, a number within bounds, a word of a vocabulary) is taken as it is; all else is
 * left to graphql-js, as is whatever does not fit.
 */
export function createVariableReader(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): VariableReader {
  const thorough: VariableReader = (sent) => getVariableValues(schema, variableDefinitions, sent).coerced ?? null;
  const definitions: Definition[] = [];
  for (const { variable, type: written, defaultValue } of variableDefinitions) {
    const type = typeFromAST(schema, written);
    // That name is not one like others for an object.
    if (!isInputType(type) || variable.name.value === '__proto__') return thorough;
    definitions.push({ name: variable.name.value, isPlain: plainOf(type), isRequired: isNonNullType(type), byDefault: defaultValue && valueFromAST(defaultValue, type) });
  }
  return (sent) => {
    const values: Record<string, unknown> = {};
    for (const { name, isPlain, isRequired, byDefault } of definitions) {
      if (!Object.hasOwn(sent, name)) {
        if (byDefault !== undefined) values[name] = byDefault;
        else if (isRequired) return null;
        continue;
      }
      const value = sent[name];
      if (!isPlain(value)) return thorough(sent);
      values[name] = value;
    }
    return values;
  };
}

/** Tells values of a type that are coerced to themselves. */
function plainOf(type: GraphQLInputType): (value: unknown) => boolean {
  if (isNonNullType(type)) {
    const isPlain = plainOf(type.ofType);
    return (value) => value !== null && isPlain(value);
  }
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().flatMap(({ name, value }) => (name === value ? [name] : [])));
    return (value) => value === null || names.has(value);
  }
  return PLAIN.get(String(type)) ?? (() => false);
}

const isText = (value: unknown): boolean => value === null || typeof value === 'string';

const PLAIN: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['ID', isText],
  ['String', isText],
  ['Boolean', (value: unknown) => value === null || typeof value === 'boolean'],
  ['Int', (value: unknown) => value === null || (typeof value === 'number' && (value | 0) === value)],
]);

import { getArgumentValues, isInputObjectType, isListType, isNonNullType, Kind, valueFromAST, visit, type FieldNode, type GraphQLField, type GraphQLInputType, type ValueNode } from 'graphql';
import type { Variables } from './variable-reader.ts';

/** The arguments of a field, made from variables. Throws a GraphQLError where they do not fit. */
export type ArgumentReader = (variables: Variables) => Readonly<Record<string, unknown>>;

/** Gives a value; NONE where a variable is not there, UNFIT where graphql-js has to say what is wrong. */
type ValueReader = (variables: Variables) => unknown;
const NONE = Symbol('no value');
const UNFIT = Symbol('left to graphql-js');

interface Entry {
  readonly name: string;
  readonly read: ValueReader;
  readonly byDefault: unknown;
  readonly isRequired: boolean;
}

/** What arguments and fields of input objects have in common. */
interface Place {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/**
 * Reads arguments as `getArgumentValues` does, with all that does not depend on variables done beforehand. Where
 * something does not fit, graphql-js is asked, for its words.
 */
export function createArgumentReader(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentReader {
  const read = entriesReader(field.args, new Map(node.arguments?.map(({ name, value }) => [name.value, value])));
  return (variables) => {
    const values = read(variables);
    return typeof values === 'object' ? (values as Readonly<Record<string, unknown>>) : getArgumentValues(field, node, variables);
  };
}

export function usesVariables(value: ValueNode): boolean {
  let uses = false;
  visit(value, { [Kind.VARIABLE]: () => void (uses = true) });
  return uses;
}

function entriesReader(places: readonly Place[], given: ReadonlyMap<string, ValueNode>): ValueReader {
  const entries: Entry[] = [];
  for (const { name, type, defaultValue } of places) {
    const value = given.get(name);
    const isRequired = isNonNullType(type);
    if (value !== undefined) entries.push({ name, read: valueReader(value, type), byDefault: defaultValue, isRequired });
    else if (defaultValue !== undefined || isRequired) entries.push({ name, read: () => NONE, byDefault: defaultValue, isRequired });
  }
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, read, byDefault, isRequired } of entries) {
      const value = read(variables);
      if (value === UNFIT) return UNFIT;
      if (value !== NONE) values[name] = value;
      else if (byDefault !== undefined) values[name] = byDefault;
      else if (isRequired) return UNFIT;
    }
    return values;
  };
}

function valueReader(node: ValueNode, type: GraphQLInputType): ValueReader {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const isRequired = isNonNullType(type);
    return (variables) => {
      // Variables have been coerced, so one that is there has a value or is null.
      if (!Object.hasOwn(variables, name)) return NONE;
      const value = variables[name];
      return value === null && isRequired ? UNFIT : value;
    };
  }
  if (!usesVariables(node)) {
    const value = valueFromAST(node, type);
    return () => (value === undefined ? UNFIT : value);
  }
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(inner) && !inner.isOneOf && node.kind === Kind.OBJECT) return entriesReader(Object.values(inner.getFields()), new Map(node.fields.map(({ name, value }) => [name.value, value])));
  // Lists with variables among their items are rare.
  if (isListType(inner)) return (variables) => valueFromAST(node, type, variables) ?? UNFIT;
  return () => UNFIT;
}

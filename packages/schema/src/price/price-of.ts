import { getOperationAST, Kind, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode, type ValueNode } from 'graphql';
import { PriceWalk } from './price-walk.ts';
import { NOTHING, type Tally } from './tally.ts';
import { tokensOf } from './tokens-of.ts';

/** What a question comes to before it is asked. Numbers too large to be exact stay at the largest exact one. */
export interface Price {
  /** The sum of the weights of all that it may answer: about one for each record. */
  readonly cost: number;
  /** Entries of all lists together; at most so many where `rowsAreBound`, else about so many. */
  readonly rows: number;
  /** True where every list is a page: no more rows can come. */
  readonly rowsAreBound: boolean;
  /** Fields inside fields, the root field counted. */
  readonly depth: number;
  readonly aliases: number;
  /** Fields of the operation itself. */
  readonly rootFields: number;
  /** Fields in all, with those of fragments wherever they are spread. */
  readonly fields: number;
  /** The largest page that is asked for; 0 where no list has pages. */
  readonly pageSize: number;
  readonly tokens: number;
}

/**
 * The price of an operation of a document: pure, the same wherever it is computed, and in a time that grows with the
 * length of the document alone. Never throws; a document without the operation costs nothing, since nobody answers it.
 * @param schema built from our SDL, whose directives say what fields cost
 * @param document need not be valid: what does not fit the schema counts nothing
 * @param variables as they would be sent
 */
export function priceOf(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>> = {}, operationName?: string): Price {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return asPrice(NOTHING, 0, document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const walk = new PriceWalk({ schema, fragments, variables: withDefaults(operation, variables) });
  return asPrice(walk.selection(operation.selectionSet, root), walk.rootFields(operation.selectionSet, root), document);
}

const asPrice = ({ cost, rows, pagesOnly, depth, aliases, fields, pageSize }: Tally, rootFields: number, document: DocumentNode): Price => ({
  cost,
  rows,
  rowsAreBound: pagesOnly,
  depth,
  aliases,
  rootFields,
  fields,
  pageSize,
  tokens: tokensOf(document),
});

/** Values that were sent, and the defaults of the operation where none were. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, sent: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  // Without a prototype: a variable may be called whatever an object has.
  const values = Object.create(null) as Record<string, unknown>;
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
    values[name] = value === undefined && defaultValue ? plain(defaultValue) : value;
  }
  return values;
}

/** The parts of a value that a price depends on: numbers, flags and lengths. */
function plain(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.BOOLEAN) return value.value;
  return value.kind === Kind.LIST ? value.values : undefined;
}

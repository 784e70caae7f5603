import { priceOf, type Price } from '@sequela/schema/price';
import { Kind, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Prices of one document that are remembered: one for each set of values that a price depends on. */
const MOST_PRICES = 16;

interface DocumentPrices {
  /** All variables of its operations. */
  readonly names: readonly string[];
  readonly prices: Map<string, Price>;
}

export type KnownPrices = (document: DocumentNode, variables: Readonly<Record<string, unknown>>, operationName: string | undefined) => Price;

/** Prices of documents that come again; they live as long as their documents. */
export function createKnownPrices(schema: GraphQLSchema): KnownPrices {
  const known = new WeakMap<DocumentNode, DocumentPrices>();
  return (document, variables, operationName = '') => {
    let found = known.get(document);
    if (!found) known.set(document, (found = { names: variablesOf(document), prices: new Map() }));
    const { names, prices } = found;
    const key = names.length === 0 ? operationName : JSON.stringify([operationName, ...names.map((name) => sizeOf(Object.hasOwn(variables, name) ? variables[name] : undefined))]);
    const price = prices.get(key);
    if (price) return price;
    const made = priceOf(schema, document, variables, operationName === '' ? undefined : operationName);
    if (prices.size < MOST_PRICES) prices.set(key, made);
    return made;
  };
}

/** All that a price can depend on in a value; undefined is told from null, which has no default. */
function sizeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length];
  return value === undefined ? 'unset' : typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const variablesOf = ({ definitions }: DocumentNode): readonly string[] => [
  ...new Set(definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []).map(({ variable }) => variable.name.value) : []))),
];

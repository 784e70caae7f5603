import {
  getVariableValues,
  GraphQLError,
  Kind,
  NoDeprecatedCustomRule,
  parse,
  print,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { DocumentVariables } from '@sequela/data';
import { checkLimits } from '../price/check-limits.ts';
import { LIMITS } from '../price/limits.ts';
import { priceOf } from '../price/price-of.ts';

/** What is wrong with a document, and where. */
export interface DocumentFault {
  readonly message: string;
  /** From 1; null where it is no one place in the text. */
  readonly line: number | null;
  readonly column: number | null;
}

/** A document that can be asked, or why it cannot. */
export type CheckedDocument =
  | { readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly text: string; readonly faults: readonly [] }
  | { readonly document: null; readonly operation: null; readonly text: null; readonly faults: readonly DocumentFault[] };

/** As many as a reader takes in. */
const MAX_FAULTS = 10;

/**
 * Reads a document and its variables against a schema: it parses, holds one operation, which is a query,
 * fits the schema, its variables fit the operation, and it is within every limit of price. `text` is its normal form: as graphql-js prints what
 * it parsed, without comments.
 */
export function checkDocument(schema: GraphQLSchema, source: string, variables: DocumentVariables): CheckedDocument {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return refused([faultOf(error)]);
    throw error;
  }
  const [operation, ...more] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return refused([plainFault('The document has no query.')]);
  if (more.length > 0) return refused([plainFault(`The document has ${more.length + 1} operations; save one at a time.`)]);
  if (operation.operation !== 'query') return refused([plainFault(`The document is a ${operation.operation}; only queries can be saved.`)]);
  const faults = validate(schema, document, specifiedRules, { maxErrors: MAX_FAULTS });
  if (faults.length > 0) return refused(faults.slice(0, MAX_FAULTS).map(faultOf));
  const variableFaults = faultsOfVariables(schema, operation, variables);
  if (variableFaults.length > 0) return refused(variableFaults);
  const limitFaults = checkLimits(priceOf(schema, document, variables));
  if (limitFaults.length > 0) return refused(limitFaults.map(({ message }) => plainFault(message)));
  return { document, operation, text: print(document), faults: [] };
}

/** What a document that fits asks for although it is deprecated, with the reasons. */
export const deprecationsOf = (schema: GraphQLSchema, document: DocumentNode): readonly string[] => [
  ...new Set(validate(schema, document, [NoDeprecatedCustomRule]).map(({ message }) => message)),
];

function faultsOfVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: DocumentVariables): readonly DocumentFault[] {
  const defined = operation.variableDefinitions ?? [];
  const known = new Set(defined.map(({ variable }) => variable.name.value));
  const unknown = Object.keys(variables).filter((name) => !known.has(name));
  if (unknown.length > 0) return unknown.slice(0, MAX_FAULTS).map((name) => plainFault(`The query has no variable $${name.slice(0, 80)}; leave it out, or declare it.`));
  return (getVariableValues(schema, defined, variables, { maxErrors: MAX_FAULTS }).errors ?? []).slice(0, MAX_FAULTS).map(faultOf);
}

const refused = (faults: readonly DocumentFault[]): CheckedDocument => ({ document: null, operation: null, text: null, faults });
const plainFault = (message: string): DocumentFault => ({ message, line: null, column: null });
const faultOf = ({ message, locations }: GraphQLError): DocumentFault => ({ message, line: locations?.[0]?.line ?? null, column: locations?.[0]?.column ?? null });

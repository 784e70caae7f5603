import type { HTTPGraphQLRequest } from '@apollo/server';
import { checkLimits, limitFault, priceOf, type DocumentLimits, type LimitFault } from '@sequela/schema/price';
import { GraphQLError, Lexer, parse, Source, TokenKind, type GraphQLSchema } from 'graphql';
import { batchRefused, documentRefused, type LimitError } from './limit-error.ts';
import { variablesFault } from './variables-guard.ts';

/** Texts that are known to be within the limits, and how long they may be to be remembered. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 16_384;

/**
 * Refuses what must not even be validated: arrays, variables and texts beyond the limits. Validating compares fields
 * with each other, and a text can be made to multiply them. Texts that passed are remembered; a hash stands for a text
 * that passed here before.
 */
export function createTextGuard(schema: GraphQLSchema): (request: HTTPGraphQLRequest, limits: DocumentLimits) => LimitError | null {
  const known = new Set<string>();
  const remember = (text: string): void => {
    if (text.length > LONGEST_KNOWN) return;
    if (known.size >= MOST_KNOWN) for (const oldest of known) if (known.delete(oldest)) break;
    known.add(text);
  };
  return (request, limits) => {
    const { body } = request;
    if (Array.isArray(body)) return batchRefused(body.length);
    const sent = sentBy(request);
    const refused = variablesFault(sent.variables);
    if (refused) return refused;
    if (sent.query === null || known.has(sent.query)) return null;
    const faults = faultsOf(schema, sent.query, sent, limits);
    if (faults.length > 0) return documentRefused(faults);
    remember(sent.query);
    return null;
  };
}

interface Sent {
  readonly query: string | null;
  readonly operationName: string | undefined;
  readonly variables: unknown;
}

function sentBy({ method, search, body }: HTTPGraphQLRequest): Sent {
  if (method === 'GET') {
    const params = new URLSearchParams(search);
    return { query: params.get('query'), operationName: params.get('operationName') ?? undefined, variables: params.get('variables') };
  }
  const { query, operationName, variables } = isObject(body) ? body : {};
  return { query: typeof query === 'string' ? query : null, operationName: typeof operationName === 'string' ? operationName : undefined, variables };
}

function faultsOf(schema: GraphQLSchema, text: string, { variables, operationName }: Sent, limits: DocumentLimits): readonly LimitFault[] {
  try {
    return checkLimits(priceOf(schema, parse(text, { maxTokens: limits.tokens }), asRecord(variables), operationName), limits);
  } catch (error) {
    // Nested deeper than the parser can follow.
    if (error instanceof RangeError) return [limitFault('depth', Number.MAX_SAFE_INTEGER, limits.depth)];
    if (!(error instanceof GraphQLError)) throw error;
    const tokens = tokensUpTo(text, 2 * limits.tokens);
    // Anything else that is wrong with it is said better where it is parsed to be asked.
    return tokens > limits.tokens ? [limitFault('tokens', tokens, limits.tokens)] : [];
  }
}

function tokensUpTo(text: string, most: number): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  try {
    while (tokens < most && lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    return tokens;
  }
  return tokens;
}

/** Variables of a GET are a text; what is wrong with one is said where it is read to be asked. */
function asRecord(variables: unknown): Readonly<Record<string, unknown>> {
  if (typeof variables !== 'string') return isObject(variables) ? variables : {};
  try {
    return asRecord(JSON.parse(variables) as object);
  } catch {
    return {};
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

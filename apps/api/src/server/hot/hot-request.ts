import type { IncomingMessage } from 'node:http';

/** A request of the plainest kind: a text with variables. */
export interface HotRequest {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Bytes of variables that came as a text; 0 where they came as JSON. */
  readonly variablesText: number;
}

const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/iu;

/**
 * Reads a request that has nothing unusual about it; null for all others, whose faults and extensions are read where
 * Apollo Server reads them.
 */
export const hotRequestOf = (request: IncomingMessage, body: unknown): HotRequest | null => (request.method === 'GET' ? ofAddress(request) : ofBody(request, body));

function ofBody({ headers }: IncomingMessage, body: unknown): HotRequest | null {
  if (!JSON_TYPE.test(headers['content-type'] ?? '') || !isObject(body)) return null;
  const { query, operationName, variables, extensions, documentId, release } = body;
  if (typeof query !== 'string' || documentId !== undefined || release !== undefined || !isNameOrNone(operationName)) return null;
  if (variables != null && !isObject(variables)) return null;
  if (extensions != null && !(isObject(extensions) && !('persistedQuery' in extensions))) return null;
  return { text: query, operationName: operationName ?? undefined, variables: variables ?? undefined, variablesText: 0 };
}

const PLAIN: ReadonlySet<string> = new Set(['query', 'variables', 'operationName']);

function ofAddress({ headers, url = '' }: IncomingMessage): HotRequest | null {
  if (headers['content-type'] !== undefined) return null;
  const params = new URLSearchParams(url.slice(url.indexOf('?')));
  const names = [...params.keys()];
  if (names.some((name) => !PLAIN.has(name)) || new Set(names).size < names.length) return null;
  const text = params.get('query');
  const operationName = params.get('operationName');
  const written = params.get('variables');
  const variables = written === null ? undefined : parsed(written);
  if (text === null || !isNameOrNone(operationName) || variables === null) return null;
  return { text, operationName: operationName ?? undefined, variables, variablesText: written === null ? 0 : Buffer.byteLength(written) };
}

/** Null where it is no object. */
function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** A name that is empty is a mistake of its own. */
const isNameOrNone = (name: unknown): name is string | null | undefined => name == null || (typeof name === 'string' && name !== '');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

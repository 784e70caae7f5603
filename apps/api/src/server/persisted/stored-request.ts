import type { HTTPGraphQLRequest } from '@apollo/server';
import type { DocumentVariables } from '@sequela/data';
import { variablesFault } from '../limits/variables-guard.ts';
import { RefusedRequest } from './refused-request.ts';

/** What of a request speaks of stored documents. */
export interface StoredRequest {
  /** The id of a saved document, as written. */
  readonly documentId: string | null;
  /** Variables that take the place of those saved; null where none were given. */
  readonly variables: DocumentVariables | null;
  /** The release that the answer is to be of; null: whichever is served. */
  readonly release: string | null;
  /** A GET whose text is known to the server: its answer may be kept by anybody. */
  readonly cacheable: boolean;
}

const HASH_PREFIX = 'sha256:';

/**
 * Reads `documentId`, `release` and `variables` of a GET or a POST. `documentId=sha256:<hash>` is the hash of a
 * text and means the same as `extensions.persistedQuery`, so it is no id here: see `withPersistedQuery`.
 * @throws RefusedRequest
 */
export function readStoredRequest({ method, search, body }: HTTPGraphQLRequest): StoredRequest {
  if (method !== 'GET') {
    const { documentId: given, variables, release, query } = isObject(body) ? body : {};
    const documentId = saved(given);
    if (documentId !== null && query != null) throw eitherOr();
    return { documentId, variables: documentId === null ? null : asVariables(variables), release: asRelease(release), cacheable: false };
  }
  const params = new URLSearchParams(search);
  const documentId = saved(once(params, 'documentId'));
  if (documentId !== null && (params.has('query') || params.has('extensions'))) {
    throw eitherOr();
  }
  return {
    documentId,
    variables: documentId === null ? null : asVariables(parsed(once(params, 'variables'))),
    release: asRelease(once(params, 'release')),
    cacheable: documentId !== null || params.has('documentId') || (params.has('extensions') && !params.has('query')),
  };
}

/** `documentId=sha256:<hash>` as Apollo Server knows it; any other request as it is. */
export function withPersistedQuery(request: HTTPGraphQLRequest): HTTPGraphQLRequest {
  const { method, search, body } = request;
  if (method !== 'GET') {
    const id = isObject(body) ? body['documentId'] : null;
    return isObject(body) && isHash(id) ? { ...request, body: { ...body, extensions: { ...asObject(body['extensions']), ...byHash(id) } } } : request;
  }
  const params = new URLSearchParams(search);
  const id = params.get('documentId');
  if (!isHash(id)) return request;
  params.set('extensions', JSON.stringify(byHash(id)));
  return { ...request, search: `?${params.toString()}` };
}

/** The same request with a text and variables in place of an id. */
export function withText(request: HTTPGraphQLRequest, query: string, variables: DocumentVariables): HTTPGraphQLRequest {
  if (request.method !== 'GET') return { ...request, body: { query, variables } };
  return { ...request, search: `?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}` };
}

const eitherOr = (): RefusedRequest => new RefusedRequest(400, 'BAD_REQUEST', 'Give either documentId or a query, not both.');

const isHash = (id: unknown): id is string => typeof id === 'string' && id.startsWith(HASH_PREFIX);
const byHash = (id: string): object => ({ persistedQuery: { version: 1, sha256Hash: id.slice(HASH_PREFIX.length) } });
const saved = (id: unknown): string | null => (typeof id === 'string' && !isHash(id) ? id : null);

function once(params: URLSearchParams, name: string): string | null {
  const [value, ...more] = params.getAll(name);
  if (more.length > 0) throw new RefusedRequest(400, 'BAD_REQUEST', `Give ${name} once.`);
  return value ?? null;
}

function asRelease(value: unknown): string | null {
  if (value == null) return null;
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  throw new RefusedRequest(400, 'BAD_REQUEST', 'release is the id of a release, such as r-0123456789abcdef. Leave it out to follow the newest.');
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RefusedRequest(400, 'BAD_REQUEST', 'variables is not JSON. Give an object, with its marks percent-encoded in the address.');
  }
}

function asVariables(value: unknown): DocumentVariables | null {
  if (value == null) return null;
  const fault = variablesFault(value);
  if (fault) throw new RefusedRequest(400, 'LIMIT_EXCEEDED', fault.message, fault.extensions);
  if (isObject(value)) return value;
  throw new RefusedRequest(400, 'BAD_REQUEST', 'variables is a JSON object: a value for each name.');
}

const asObject = (value: unknown): object => (isObject(value) ? value : {});
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

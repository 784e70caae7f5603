import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { CORS } from './cors.ts';
import type { HotGraph } from './hot/hot-graph.ts';
import { asBody, rateRefused } from './limits/limit-error.ts';
import type { Visits } from './limits/visits.ts';
import type { Ask } from './persisted/stored-documents.ts';
import { BodyError, readJsonBody } from './read-body.ts';
import { sendJson } from './send-json.ts';

const METHODS = 'GET, HEAD, POST, OPTIONS';

const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
} as const;

/**
 * Answers `/graphql` by what `ask` answers: POST for everything, GET for queries.
 * @param hot answers what came before, where it can
 */
export function createGraphqlFront(ask: Ask, visits: Visits, hot: HotGraph | null) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, PREFLIGHT).end();
      return;
    }
    if (!isRead(request) && request.method !== 'POST') {
      sendJson(response, 405, { errors: [{ message: `${request.method} is not answered here. Send a query by GET, anything by POST.`, extensions: { code: 'METHOD_NOT_ALLOWED' } }] }, { ...CORS, allow: METHODS });
      return;
    }
    const visit = visits.of(request);
    const overRate = visit.admit();
    if (overRate) {
      const refused = rateRefused(overRate);
      sendJson(response, refused.status, asBody(refused), { ...CORS, ...visit.headers(), ...refused.headers, 'cache-control': 'no-store' });
      return;
    }
    try {
      const body = await readJsonBody(request);
      if (hot?.answer(request, response, body, visit)) return;
      const answer = await ask({ method: isRead(request) ? 'GET' : 'POST', headers: headersOf(request), search: searchOf(request.url ?? ''), body: body ?? '' }, request);
      await send(request, response, answer, visit.headers());
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      sendJson(response, error.status, { errors: [{ message: error.message, extensions: error.extensions }] }, { ...CORS, ...visit.headers() });
    }
  };
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // Apollo's guard against forged requests is for what changes something. A GET can only read public
  // data, without credentials, so a plain link or `fetch` from another page may send one.
  if (isRead(request)) headers.set('apollo-require-preflight', 'true');
  return headers;
}

const searchOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** HEAD is a GET whose answer Node sends without its body. */
const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

async function send(request: IncomingMessage, response: ServerResponse, answer: HTTPGraphQLResponse, limits: Readonly<Record<string, string>>): Promise<void> {
  // An answer that others keep says nothing of the one who asked first.
  if (answer.headers.get('cache-control')?.includes('public') !== true) for (const [name, value] of Object.entries(limits)) response.setHeader(name, value);
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') {
    if (request.method === 'HEAD' && response.statusCode !== 304) response.setHeader('content-length', Buffer.byteLength(answer.body.string));
    response.end(answer.body.string);
    return;
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { joinGzip, joinPlain } from './cut-page.ts';
import type { KeptPage } from './page-cache.ts';

/** Sends a kept page with a nonce of its own, in its policy and its scripts alike. */
export function answerFromMemory(request: IncomingMessage, response: ServerResponse, { headers, nonce: old, page }: KeptPage): void {
  const nonce = old === '' ? '' : btoa(randomUUID());
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, typeof value === 'string' && old !== '' ? value.replaceAll(old, nonce) : value);
  }
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) && !String(headers['content-type']).startsWith('image/');
  const body = packed ? joinGzip(page, nonce) : joinPlain(page, nonce);
  if (packed) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.length);
  response.statusCode = 200;
  response.end(request.method === 'HEAD' ? undefined : body);
}

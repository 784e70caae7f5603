import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { joinGzip, joinPlain } from './cut-page.ts';
import type { KeptPage } from './page-cache.ts';

/** Sends a kept page with a nonce of its own, in its policy and its scripts alike; or 304 to a reader who has it, where it has a tag and no nonce, which that reader's copy would not have. */
export function answerFromMemory(request: IncomingMessage, response: ServerResponse, { headers, nonce: old, page }: KeptPage): void {
  const nonce = old === '' ? '' : btoa(randomUUID());
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) response.setHeader(name, typeof value === 'string' && old !== '' ? value.replaceAll(old, nonce) : value);
  }
  if (old === '' && hasTag(request, headers['etag'])) {
    response.removeHeader('content-type');
    response.statusCode = 304;
    return void response.end();
  }
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) && !String(headers['content-type']).startsWith('image/');
  const body = packed ? joinGzip(page, nonce) : joinPlain(page, nonce);
  if (packed) response.setHeader('content-encoding', 'gzip');
  response.setHeader('content-length', body.length);
  response.statusCode = 200;
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Tags are compared weakly, as for a GET. */
const hasTag = ({ headers }: IncomingMessage, tag: unknown): boolean =>
  typeof tag === 'string' && (headers['if-none-match']?.split(',').some((each) => each.trim() === '*' || bare(each) === bare(tag)) ?? false);

const bare = (tag: string): string => tag.trim().replace(/^W\//, '');

import type { ServerResponse } from 'node:http';
import type { Handler } from '../page-cache/with-page-cache.ts';
import { nonceOf } from '../nonce-of.ts';
import { LateScripts } from './late-scripts.ts';

/** Pages that are nothing without script, so that it cannot come soon enough. */
const TOOLS = /^\/(?:explorer|gene-set)(?:[/?]|$)/;
/** A document that is whole. One that broke is mended by its scripts, at once. */
const WHOLE = [200, 404];
const BROKEN = 'id="__next_error__"';

/**
 * Serves documents whose scripts come when somebody uses them: a page is read without any, and on a phone they cost
 * more than all the rest of it. Give it answers that are not compressed yet.
 */
export function withLateScripts(make: Handler): Handler {
  return (request, response) => {
    if (!TOOLS.test(request.url ?? '')) putOff(response);
    return make(request, response);
  };
}

function putOff(response: ServerResponse): void {
  const { write, end } = response;
  // Undefined until the first piece tells what kind of answer this is; null for one that is left alone.
  let scripts: LateScripts | null | undefined;
  const changed = (chunk: unknown): unknown => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return chunk;
    const text = Buffer.from(chunk as Uint8Array).toString('latin1');
    scripts ??= scripts === undefined && isWhole(response) && !text.includes(BROKEN) ? new LateScripts(nonceOf(response.getHeader('content-security-policy'))) : null;
    if (scripts === null) return chunk;
    // The length of the whole is no longer what it was.
    if (!response.headersSent) response.removeHeader('content-length');
    return Buffer.from(scripts.take(text), 'latin1');
  };
  response.write = function (this: ServerResponse, chunk: unknown, ...rest: unknown[]): boolean {
    return Reflect.apply(write, this, [changed(chunk), ...rest]) as boolean;
  } as ServerResponse['write'];
  response.end = function (this: ServerResponse, chunk?: unknown, ...rest: unknown[]): ServerResponse {
    const last = changed(chunk);
    const held = scripts?.end() ?? '';
    return Reflect.apply(end, this, held === '' ? [last, ...rest] : [Buffer.concat([asBytes(last), Buffer.from(held, 'latin1')]), ...rest]) as ServerResponse;
  } as ServerResponse['end'];
}

const asBytes = (chunk: unknown): Buffer => (typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.from(chunk as Uint8Array) : Buffer.alloc(0));
const isWhole = (response: ServerResponse): boolean => WHOLE.includes(response.statusCode) && String(response.getHeader('content-type')).startsWith('text/html') && nonceOf(response.getHeader('content-security-policy')) !== '';

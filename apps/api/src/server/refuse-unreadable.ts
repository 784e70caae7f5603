import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { CORS } from './cors.ts';
import { asBody, headersRefused, type LimitError } from './limits/limit-error.ts';

/** A request that Node could not read: its parser says why by a code. */
type Unreadable = Error & { readonly code?: string };

type Refusal = Pick<LimitError, 'message' | 'extensions'> & { readonly status: number };

/**
 * Answers what Node cannot read as a request, in the words and the form of all other errors; Node itself would send a
 * bare status.
 */
export function refuseUnreadable(error: Unreadable, socket: Duplex): void {
  // The caller is gone.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const refusal = refusalOf(error);
  const body = JSON.stringify(asBody(refusal));
  const headers = { ...CORS, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'content-length': Buffer.byteLength(body), connection: 'close' };
  const lines = [`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

function refusalOf({ code }: Unreadable): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') return headersRefused();
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, message: 'The request did not arrive in time. Send it again.', extensions: { code: 'BAD_REQUEST' } };
  return { status: 400, message: 'This is no HTTP request that can be read.', extensions: { code: 'BAD_REQUEST' } };
}

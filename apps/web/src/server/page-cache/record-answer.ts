import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

export interface RecordedAnswer {
  readonly body: Buffer;
  readonly headers: OutgoingHttpHeaders;
}

const unpack = promisify(gunzip);

/** What may be kept: documents, parts of them that the router asks for, and pictures. */
const KEPT_KINDS = /^(?:text\/html|text\/x-component|image\/)/;
/** As it is sent: no page of ours comes near it. */
const LARGEST_BYTES = 4_000_000;
/** Headers that speak of one connection or one moment. */
const OF_ONE_ANSWER = ['connection', 'keep-alive', 'transfer-encoding', 'content-encoding', 'content-length', 'date'];
/** What a route of ours says of an answer that is not whole. Next says more, and of every page. */
const OF_THIS_MOMENT = 'no-store';
/** Trouble is told as an alert, in a document or in a part of one; what React could not render has a digest. */
const TROUBLE = ['role="alert"', '"role":"alert"', 'data-dgst="', ':E{'];

/**
 * Listens to an answer while it is sent, and hands it on once it has gone out whole: without compression, and without
 * what was of that answer only. Hears nothing of answers that are not to be shown again: errors, cookies, files, and
 * pages on which something did not arrive.
 */
export function recordAnswer(response: ServerResponse, hear: (answer: RecordedAnswer) => void): void {
  // Null from the moment on that nothing is to be kept: a file that streams through is not gathered here.
  let chunks: Buffer[] | null = [];
  let bytes = 0;
  const { write, end } = response;
  const take = (chunk: unknown): void => {
    if (chunks === null || (typeof chunk !== 'string' && !(chunk instanceof Uint8Array))) return;
    bytes += chunk.length;
    if (!mayBeKept(response) || bytes > LARGEST_BYTES) chunks = null;
    else chunks.push(Buffer.from(chunk));
  };
  response.write = function (this: ServerResponse, chunk: unknown, ...rest: unknown[]): boolean {
    take(chunk);
    return Reflect.apply(write, this, [chunk, ...rest]) as boolean;
  } as ServerResponse['write'];
  response.end = function (this: ServerResponse, chunk?: unknown, ...rest: unknown[]): ServerResponse {
    take(chunk);
    return Reflect.apply(end, this, [chunk, ...rest]) as ServerResponse;
  } as ServerResponse['end'];
  response.once('finish', () => {
    if (chunks === null || !mayBeKept(response)) return;
    void plainBody(Buffer.concat(chunks)).then((body) => {
      if (body === null || TROUBLE.some((sign) => body.includes(sign))) return;
      hear({ body, headers: Object.fromEntries(Object.entries(response.getHeaders()).filter(([name]) => !OF_ONE_ANSWER.includes(name))) });
    });
  });
}

const mayBeKept = (response: ServerResponse): boolean => response.statusCode === 200 && !response.hasHeader('set-cookie') && response.getHeader('cache-control') !== OF_THIS_MOMENT && KEPT_KINDS.test(String(response.getHeader('content-type')));

/** How gzip begins, and nothing else that is kept. */
const GZIP = Buffer.from([0x1f, 0x8b]);

/** Without gzip, if it came in it; headers do not tell that, for they may speak of what is yet to be done. Null where it cannot be undone. */
const plainBody = async (body: Buffer): Promise<Buffer | null> => (body.subarray(0, GZIP.length).equals(GZIP) ? unpack(body).catch(() => null) : body);

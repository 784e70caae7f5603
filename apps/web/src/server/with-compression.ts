import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';
import type { Handler } from './page-cache/with-page-cache.ts';

/** It was written for Express, and asks nothing of a request or response that Node's own do not have. */
const compress = compression() as unknown as (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Compresses what `make` answers, as the reader accepts it, but what is compressed already. */
export const withCompression =
  (make: Handler): Handler =>
  (request, response) =>
    new Promise((resolve, reject) => compress(request, response, () => make(request, response).then(resolve, reject)));

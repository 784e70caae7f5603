import type { IncomingMessage } from 'node:http';
import { EXPORTS_ADVICE, LIMITS } from '@sequela/schema/price';
import { LIMITS_PAGE } from './limits/limit-error.ts';

/** A request that cannot be read, with the status to answer. */
export class BodyError extends Error {
  constructor(
    readonly status: 400 | 413,
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = { code: 'BAD_REQUEST' },
  ) {
    super(message);
    this.name = 'BodyError';
  }
}

const tooLarge = (asked: number): BodyError =>
  new BodyError(413, `The request is larger than ${LIMITS.bodyBytes} bytes. Ask in several requests. ${EXPORTS_ADVICE}`, { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', allowed: LIMITS.bodyBytes, asked, see: LIMITS_PAGE });

/** The body of a request as JSON; undefined where it has none. Throws BodyError. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks = isKnownToFit(request) ? await arrived(request) : await read(request);
  const [first] = chunks;
  if (!first) return undefined;
  if (!request.headers['content-type']?.includes('json')) return undefined;
  try {
    return JSON.parse((chunks.length === 1 ? first : Buffer.concat(chunks)).toString('utf8')) as unknown;
  } catch (error) {
    throw new BodyError(400, `The request is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Node's parser holds a request to the length that it gives; a GET has none. */
const isKnownToFit = ({ headers, method }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && (headers['content-length'] === undefined ? method === 'GET' : Number(headers['content-length']) <= LIMITS.bodyBytes);

/** All of a request whose length is known, without the iterator, which costs as much as all other reading. */
const arrived = (request: IncomingMessage): Promise<readonly Buffer[]> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => resolve(chunks));
    request.once('error', reject);
  });

async function read(request: IncomingMessage): Promise<readonly Buffer[]> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.bodyBytes) throw tooLarge(Number(request.headers['content-length'] ?? size));
    chunks.push(chunk);
  }
  return chunks;
}

import type { IncomingMessage } from 'node:http';
import { LIMITS } from '@sequela/schema/price';
import { bodyRefused } from './limits/limit-error.ts';

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

function tooLarge(asked: number): BodyError {
  const { message, extensions } = bodyRefused(asked);
  return new BodyError(413, message, extensions);
}

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
  headers['transfer-encoding'] === undefined && (headers['content-length'] === undefined ? method === 'GET' || method === 'HEAD' : Number(headers['content-length']) <= LIMITS.bodyBytes);

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

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
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.bodyBytes) throw tooLarge(Number(request.headers['content-length'] ?? size));
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  if (!request.headers['content-type']?.includes('json')) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch (error) {
    throw new BodyError(400, `The request is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

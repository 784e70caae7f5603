import type { IncomingMessage } from 'node:http';

/** No request needs more; a list of 10,000 ids fits. */
export const MAX_BODY_BYTES = 1_048_576;

/** A request that cannot be read, with the status to answer. */
export class BodyError extends Error {
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
    this.name = 'BodyError';
  }
}

/** The body of a request as JSON; undefined where it has none. Throws BodyError. */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new BodyError(413, `The request is larger than ${MAX_BODY_BYTES} bytes. Ask in several requests.`);
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

import 'server-only';
import { readEnv } from '../../env.ts';

/** What the API answers by a saved document, before anything is made of it. */
export interface AnswerOfDocument {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | null;
  readonly cacheControl: string;
  /** Seconds to wait, where the caller has asked too much. */
  readonly retryAfter: string | null;
}

/**
 * Asks the API for the answer of a saved document, in the name of the reader whose limits it counts against. Status 0
 * where the API cannot be reached.
 */
export async function answerOfDocument(id: string, release: string | null, reader: Headers): Promise<AnswerOfDocument> {
  const address = new URL(readEnv().apiUrl);
  address.search = new URLSearchParams({ documentId: id, ...(release !== null && { release }) }).toString();
  const caller = reader.get('x-forwarded-for');
  const headers = { accept: 'application/json', ...(caller !== null && { 'x-forwarded-for': caller }) };
  const answer = await fetch(address, { headers, cache: 'no-store' }).catch(() => null);
  if (answer === null) return { status: 0, body: null, cacheControl: 'no-store', retryAfter: null };
  const body: unknown = await answer.json().catch(() => null);
  return {
    status: answer.status,
    body: typeof body === 'object' && body !== null ? (body as AnswerOfDocument['body']) : null,
    cacheControl: answer.headers.get('cache-control') ?? 'no-store',
    retryAfter: answer.headers.get('retry-after'),
  };
}

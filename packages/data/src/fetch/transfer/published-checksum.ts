import type { Answer } from './http-client.ts';

/** A checksum that comes with an answer. */
export interface PublishedChecksum {
  readonly algorithm: 'md5' | 'sha256';
  /** In base64. */
  readonly value: string;
  /** Header that gave it, for messages. */
  readonly from: string;
}

const part = (list: string | undefined, name: string): string | null =>
  new RegExp(`(?:^|[\\s,])${name}=:?([A-Za-z0-9+/]+={0,2}):?(?:$|[\\s,])`).exec(list ?? '')?.[1] ?? null;

/**
 * The checksum that a server publishes with a file, if it does: Google storage in `x-goog-hash` (of what
 * it stores, which counts where that is sent unchanged), others in `Repr-Digest`, `Digest` or `Content-MD5`.
 */
export function publishedChecksum(answer: Pick<Answer, 'header' | 'status'>): PublishedChecksum | null {
  for (const header of ['repr-digest', 'digest'] as const) {
    const sha256 = part(answer.header(header)?.replaceAll('SHA-256', 'sha-256'), 'sha-256');
    if (sha256 !== null) return { algorithm: 'sha256', value: sha256, from: header };
  }
  const storedAs = answer.header('x-goog-stored-content-encoding') ?? 'identity';
  const google = storedAs === 'identity' ? part(answer.header('x-goog-hash'), 'md5') : null;
  if (google !== null) return { algorithm: 'md5', value: google, from: 'x-goog-hash' };
  // Of a part of a file, Content-MD5 is that of the part.
  const whole = answer.status === 200 ? answer.header('content-md5')?.trim() : undefined;
  return whole === undefined || whole === '' ? null : { algorithm: 'md5', value: whole, from: 'content-md5' };
}

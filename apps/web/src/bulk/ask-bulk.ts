import 'server-only';
import { readEnv } from '../env.ts';

/** One file of a release, as the API tells of it. */
export interface BulkFile {
  readonly name: string;
  readonly kind: 'table' | 'report' | 'database' | 'words' | 'description' | 'checksums';
  readonly about: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number | null;
  readonly sources: readonly string[];
}

/** The files of the served release. */
export interface BulkIndex {
  readonly release: { readonly id: string; readonly date: string; readonly title: string; readonly licence: string; readonly licenceNote: string | null };
  readonly files: readonly BulkFile[];
}

/** The address of something below `/bulk` of the API. */
const bulkUrl = (path: string): URL => new URL(`/bulk${path}`, readEnv().apiUrl);

/** The list of files; null where the API does not say. The first who asks waits until they are made. */
export async function askBulk(): Promise<BulkIndex | null> {
  const answer = await fetch(bulkUrl(''), { cache: 'no-store' }).catch(() => null);
  return answer?.ok === true ? ((await answer.json()) as BulkIndex) : null;
}

const PASSED_ON = ['accept-ranges', 'content-range', 'content-type', 'content-length', 'content-disposition', 'etag', 'cache-control', 'access-control-allow-origin', 'access-control-expose-headers', 'retry-after', 'allow'];

/** What a reader may ask of a file: only if it is another than theirs, and only the part that they lack. */
const CONDITIONS = ['if-none-match', 'if-match', 'range', 'if-range'];

/**
 * A file as the API streams it, or its words about why there is none.
 * @param conditions headers of the request that are passed on
 */
export async function forwardBulk(request: Request, path: string, conditions: readonly string[] = CONDITIONS): Promise<Response> {
  const asked = new Headers();
  for (const name of conditions) {
    const value = request.headers.get(name);
    if (value !== null) asked.set(name, value);
  }
  const answer = await fetch(bulkUrl(path), { method: request.method, cache: 'no-store', signal: request.signal, redirect: 'manual', headers: asked }).catch(() => null);
  if (answer === null) return Response.json({ message: 'The API behind this portal does not answer. Try again in a moment.' }, { status: 502, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } });
  const headers = new Headers({ 'x-robots-tag': 'noindex' });
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}

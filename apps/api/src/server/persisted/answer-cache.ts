import { createHash } from 'node:crypto';

/** How long an answer that follows the newest release may be shown without asking again. */
const FOLLOWING = 'public, max-age=300, stale-while-revalidate=86400';
/** A pinned answer cannot change with the data; a week leaves room for mended code. */
const PINNED = 'public, max-age=604800, stale-while-revalidate=86400';

/** Headers by which anybody may keep a good answer. The tag names the release and changes with it, and with any byte of the answer. */
export const cacheHeaders = (release: string, body: string, pinned: boolean): { readonly etag: string; readonly 'cache-control': string; readonly vary: string } => ({
  etag: `"${release}.${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`,
  'cache-control': pinned ? PINNED : FOLLOWING,
  vary: 'accept',
});

/** True where `If-None-Match` names the tag: compared weakly, as for a GET. */
export const namesTag = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag) ?? false;

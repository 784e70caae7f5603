import { createHash } from 'node:crypto';
import script from '../../embed/outside/sequela-embed.mjs?raw';

const ETAG = `"${createHash('sha256').update(script).digest('base64url').slice(0, 22)}"`;

/** `/embed.js`: the script that pages of others load for `<sequela-embed>`; they never change its address. */
export function GET(request: Request): Response {
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=3600, stale-while-revalidate=604800',
    etag: ETAG,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  return request.headers.get('if-none-match') === ETAG ? new Response(null, { status: 304, headers }) : new Response(script, { headers });
}

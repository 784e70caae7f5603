import { addressedCroissant } from '../../../bulk/addressed-croissant.ts';
import { forwardBulk } from '../../../bulk/ask-bulk.ts';
import { publicAddress } from '../../../download/public-address.ts';

const CROISSANT = '/croissant.json';

/** `/bulk/<release>/<file>`: a file of a release, as the API has it. */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = pathname.slice('/bulk'.length);
  if (!path.endsWith(CROISSANT)) return forwardBulk(request, path);
  // It is written anew here, so it has no parts and no tag.
  const answer = await forwardBulk(request, path, []);
  if (answer.status !== 200) return answer;
  const folder = pathname.slice(0, -CROISSANT.length);
  const address = (to: string): string => publicAddress(request.headers, to);
  const croissant = addressedCroissant((await answer.json()) as Parameters<typeof addressedCroissant>[0], address('/bulk'), (name) => address(`${folder}/${encodeURIComponent(name)}`));
  return Response.json(croissant, { headers: { 'content-type': 'application/ld+json; charset=utf-8', 'access-control-allow-origin': '*', 'cache-control': 'public, no-cache' } });
}

export const HEAD = (request: Request): Promise<Response> => forwardBulk(request, new URL(request.url).pathname.slice('/bulk'.length));

export const dynamic = 'force-dynamic';

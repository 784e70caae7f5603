import { partsOfPath } from '../../../sections/section-address.ts';
import { askHomePicture, askPicture } from '../../../picture/ask-picture.ts';
import { pictureSvg } from '../../../picture/picture-svg.ts';
import { renderPicture } from '../../../picture/render-picture.ts';

/** `/og/outcomes/iraop:skin-rash.png`: the picture of a page, for previews elsewhere. */
export async function GET(request: Request): Promise<Response> {
  const [segment = '', ...rest] = partsOfPath(new URL(request.url).pathname) ?? [];
  const id = rest.join('/').replace(/\.png$/, '');
  const picture = segment === 'home.png' ? await askHomePicture() : await askPicture(segment, id);
  if (picture === 'nothing') return text('There is no such picture.\n', 404);
  if (picture === 'unanswered') return text('The API behind the portal does not answer; ask again later.\n', 503);
  return new Response(renderPicture(pictureSvg(picture)), { headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' } });
}

const text = (words: string, status: number): Response => new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

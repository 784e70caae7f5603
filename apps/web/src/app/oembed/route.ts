import { plainAnswer } from '../../download/plain-answer.ts';
import { publicAddress } from '../../download/public-address.ts';
import { oembedOf, oembedXml, readOembedAsk } from '../../embed/outside/oembed.ts';
import { OembedDocument } from '../../embed/outside/oembed.query.ts';
import { askInPart } from '../../graphql/ask-plainly.ts';

const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300', 'x-robots-tag': 'noindex' } as const;

/** `/oembed?url=`: how other sites embed an address of the portal, by oEmbed 1.0. */
export async function GET(request: Request): Promise<Response> {
  const portal = publicAddress(request.headers, '/');
  const read = readOembedAsk(new URL(request.url).searchParams, portal);
  if (read.kind === 'refused') return plainAnswer(read.status, [read.message]);
  const { asked } = read;
  const told = await askInPart(OembedDocument, { id: asked.ask.id });
  if (told === null) return plainAnswer(502, ['The API of Sequela does not answer. Try again in a moment.']);
  if (told.savedDocument === null) return plainAnswer(404, [`Nothing is saved under ${asked.ask.id}. Compare the address with the one that saving it gave.`]);
  const answer = oembedOf(asked, told.savedDocument.title, portal);
  if (asked.format === 'json') return Response.json(answer, { headers: HEADERS });
  return new Response(oembedXml(answer), { headers: { ...HEADERS, 'content-type': 'text/xml; charset=utf-8' } });
}

export const dynamic = 'force-dynamic';

import { census, idsOf } from '../../../crawl/entity-lists.ts';
import { addressesFor, comeAgain, crawlFile } from '../../../crawl/respond.ts';
import { partOf, sitemapPart } from '../../../crawl/sitemap.ts';
import { readEnv } from '../../../env.ts';

interface PartRequest {
  readonly params: Promise<{ readonly part: string }>;
}

export async function GET(request: Request, { params }: PartRequest): Promise<Response> {
  const part = partOf((await params).part);
  if (part === null) return nothing();
  try {
    const { release } = await census(readEnv().apiUrl);
    const ids = part.segment === 'pages' ? [] : await idsOf(readEnv().apiUrl, part.segment, release.id);
    const map = sitemapPart(part, ids, release.date, addressesFor(request));
    return map === null ? nothing() : crawlFile(map, 'application/xml');
  } catch (problem) {
    return comeAgain(problem);
  }
}

const nothing = (): Response => new Response('The site map has no such part; /sitemap.xml lists them.\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });

import { census } from '../../crawl/entity-lists.ts';
import { addressesFor, comeAgain, crawlFile } from '../../crawl/respond.ts';
import { sitemapIndex } from '../../crawl/sitemap.ts';
import { readEnv } from '../../env.ts';

export const GET = async (request: Request): Promise<Response> => census(readEnv().apiUrl).then((found) => crawlFile(sitemapIndex(found, addressesFor(request)), 'application/xml'), comeAgain);

import { addressesFor, crawlFile } from '../../crawl/respond.ts';
import { robots } from '../../crawl/robots.ts';

export const GET = (request: Request): Response => crawlFile(robots(addressesFor(request)), 'text/plain');

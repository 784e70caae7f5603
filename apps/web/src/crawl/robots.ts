import type { AddressOf } from './sitemap.ts';

/** Answers to a question of the moment: the same content stands on a page. */
const NOT_PAGES = ['/graphql', '/table/', '/download/', '/cite/', '/explorer?'];

/** What crawlers may read, and where the map is. */
export const robots = (addressOf: AddressOf): string => ['User-agent: *', 'Allow: /', ...NOT_PAGES.map((path) => `Disallow: ${path}`), '', `Sitemap: ${addressOf('/sitemap.xml')}`, ''].join('\n');

import { entityPagePath } from '../wording/entity-page.ts';
import { LISTS, type Census } from './entity-lists.ts';

/** Pages that are not of one entity. */
export const PLAIN_PAGES = [
  '/', '/outcomes', '/aops', '/genes', '/cells', '/cytokine-families', '/receptors', '/pathways', '/treatments', '/stressors', '/chemicals', '/test-systems', '/clinical-parameters', '/references', '/sources', '/release', '/bulk',
  '/search', '/paths', '/compare', '/gene-set', '/explorer', '/about', '/about/data', '/about/evidence', '/about/api', '/about/limits', '/changelog',
] as const;

/** A site map may hold 50 000 addresses; smaller ones are read sooner. */
export const MOST_ADDRESSES = 10_000;

export type AddressOf = (path: string) => string;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const entry = (tag: string, address: string, date: string): string => `<${tag}><loc>${escaped(address)}</loc><lastmod>${escaped(date)}</lastmod></${tag}>`;
const document = (root: string, entries: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;

/** One part of the map: a kind of page, and which ten thousand of it. */
export interface SitemapPart {
  readonly segment: string;
  readonly at: number;
}

const nameOf = ({ segment, at }: SitemapPart): string => `/sitemaps/${segment}-${at}.xml`;

/** Which part a file name stands for; null for any other. */
export function partOf(name: string): SitemapPart | null {
  const [, segment, at] = /^([a-z-]+)-(\d+)\.xml$/.exec(name) ?? [];
  return segment !== undefined && at !== undefined && (segment === 'pages' || segment in LISTS) ? { segment, at: Number(at) } : null;
}

/** The parts that a release needs. */
export const partsOf = ({ counts }: Census): readonly SitemapPart[] => [
  { segment: 'pages', at: 1 },
  ...Object.entries(counts).flatMap(([segment, count]) => Array.from({ length: Math.ceil(count / MOST_ADDRESSES) }, (_, index) => ({ segment, at: index + 1 }))),
];

/** The index of all parts. */
export const sitemapIndex = (found: Census, addressOf: AddressOf): string =>
  document('sitemapindex', partsOf(found).map((part) => entry('sitemap', addressOf(nameOf(part)), found.release.date)));

/** The addresses of one part; null where there is no such part. */
export function sitemapPart({ segment, at }: SitemapPart, ids: readonly string[], date: string, addressOf: AddressOf): string | null {
  const paths = segment === 'pages' ? PLAIN_PAGES : ids.map((id) => entityPagePath(segment, id));
  const some = paths.slice((at - 1) * MOST_ADDRESSES, at * MOST_ADDRESSES);
  return some.length === 0 ? null : document('urlset', some.map((path) => entry('url', addressOf(path), date)));
}

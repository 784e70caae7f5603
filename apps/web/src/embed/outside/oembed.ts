import { xmlText } from '../../export/network/xml-text.ts';
import { embedPath } from '../../wording/route.ts';
import { readEmbedAsk, type EmbedAsk } from '../embed-ask.ts';

/** What a site asks that wants to embed an address of the portal: oEmbed 1.0. */
export interface OembedAsk {
  readonly ask: EmbedAsk;
  readonly format: 'json' | 'xml';
  readonly width: number;
  readonly height: number;
}

export type ReadOembedAsk = { readonly kind: 'asked'; readonly asked: OembedAsk } | { readonly kind: 'refused'; readonly status: 400 | 404 | 501; readonly message: string };

const USUAL = { width: 720, height: 480 } as const;
const LEAST = { width: 280, height: 160 } as const;
const PARTS: readonly string[] = ['view', 'theme', 'release', 'list'];

/** Reads `url`, `format`, `maxwidth` and `maxheight`. `portal` is the address of the portal as the asker knows it. */
export function readOembedAsk(params: URLSearchParams, portal: string): ReadOembedAsk {
  const format = params.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refused(501, 'The parameter "format" is json or xml.');
  const url = params.get('url');
  if (url === null || !URL.canParse(url)) return refused(400, `The parameter "url" must be a full address, such as ${new URL(embedPath('<id>'), portal).href}.`);
  const most = { width: sideOf(params.get('maxwidth')), height: sideOf(params.get('maxheight')) };
  if (most.width === 'wrong' || most.height === 'wrong') return refused(400, 'The parameters "maxwidth" and "maxheight" are whole numbers of pixels.');
  const address = new URL(url);
  if (address.host !== new URL(portal).host) return refused(404, `Only addresses of ${new URL(portal).host} are embedded here.`);
  const id = /^\/embeds?\/([^/]+)$/.exec(address.pathname)?.[1] ?? (address.pathname === '/explorer' ? address.searchParams.get('document') : null);
  if (id === null) return refused(404, 'Only saved documents are embedded: /embed/<id>, /embeds/<id> or /explorer?document=<id>.');
  const kept = new URLSearchParams([...address.searchParams].filter(([name, value]) => PARTS.includes(name) && value !== ''));
  const read = readEmbedAsk(id.replace(/\.html$/, ''), kept);
  if (read.kind === 'refused') return refused(404, read.message);
  return { kind: 'asked', asked: { ask: read.ask, format, width: sized(most.width, USUAL.width, LEAST.width), height: sized(most.height, USUAL.height, LEAST.height) } };
}

const refused = (status: 400 | 404 | 501, message: string): ReadOembedAsk => ({ kind: 'refused', status, message });

const sideOf = (text: string | null): number | null | 'wrong' => (text === null || text === '' ? null : /^\d{1,5}$/.test(text) ? Number(text) : 'wrong');

/** As large as is usual, or as small as asked for; a frame that is smaller than `least` shows nothing. */
const sized = (most: number | null, usual: number, least: number): number => Math.max(least, Math.min(usual, most ?? usual));

/** The answer by oEmbed 1.0, type `rich`. Its markup is a sandboxed frame that needs nothing of the page around it. */
export function oembedOf({ ask, width, height }: OembedAsk, title: string, portal: string): Readonly<Record<string, string | number>> {
  const { id, view, theme, release, list } = ask;
  const src = new URL(embedPath(id, '', { ...(view !== null && { view }), ...(theme !== 'auto' && { theme }), ...(release !== null && { release }), ...(list !== null && { list }) }), portal).href;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Sequela',
    provider_url: new URL('/', portal).href,
    cache_age: release === null ? 300 : 604_800,
    width,
    height,
    html: `<iframe src="${xmlText(src)}" title="${xmlText(title)}" width="${width}" height="${height}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" frameborder="0"></iframe>`,
  };
}

/** The same as XML. */
export const oembedXml = (answer: ReturnType<typeof oembedOf>): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(answer).map(([name, value]) => `  <${name}>${xmlText(String(value))}</${name}>\n`).join('')}</oembed>\n`;

import 'server-only';
import { createHash } from 'node:crypto';
import { fileStream } from '../download/file-stream.ts';
import { plainAnswer } from '../download/plain-answer.ts';
import { publicAddress } from '../download/public-address.ts';
import { embedPage, refusalPage } from './document/embed-page.tsx';
import type { EmbedAnswer, ReadEmbed } from './embed-answer.ts';
import { readEmbedAsk, type EmbedAsk } from './embed-ask.ts';
import { embedJson } from './file/embed-json.ts';
import { embedRows } from './file/embed-rows.ts';
import { readEmbed } from './read/read-embed.ts';
import { showAnswer } from './view/embed-views.ts';

type Refused = Extract<ReadEmbed, { readonly kind: 'refused' }>;

/** Answers an address under `/embed/` in the form that its ending names; what cannot be shown says why in that form too. */
export async function respondWithEmbed(request: Request, name: string): Promise<Response> {
  const url = new URL(request.url);
  const asked = readEmbedAsk(name, url.searchParams);
  if (asked.kind === 'refused') return refuse({ kind: 'refused', status: 400, title: 'This address asks for no embed', lines: [asked.message], retryAfter: null }, { theme: 'auto', form: /\.(?:json|csv|tsv|svg)$/.test(name) ? 'json' : 'page' });
  const { ask } = asked;
  const read = await readEmbed(ask, request.headers, (path) => publicAddress(request.headers, path));
  if (read.kind === 'refused') return refuse(read, ask);
  const made = await madeOf(read.answer, ask);
  if ('lines' in made) return refuse({ kind: 'refused', status: 422, title: 'This answer cannot be shown so', lines: made.lines, retryAfter: null }, ask);
  const headers = { ...HEADERS, ...made.headers, 'cache-control': read.cacheControl, etag: etagOf(read.answer, url) };
  const unchanged = request.headers.get('if-none-match')?.split(/,\s*/).includes(headers.etag) === true && read.cacheControl !== 'no-store';
  return unchanged ? new Response(null, { status: 304, headers }) : new Response(made.body, { headers });
}

interface Made {
  readonly body: string | ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

async function madeOf(answer: EmbedAnswer, ask: EmbedAsk): Promise<Made | { readonly lines: readonly string[] }> {
  const file = (type: string, disposition = 'inline'): Record<string, string> => ({ 'content-type': `${type}; charset=utf-8`, 'content-disposition': `${disposition}; filename="sequela-${answer.id.slice(0, 12)}-${answer.release.id}.${ask.form}"` });
  switch (ask.form) {
    case 'json':
      return { body: embedJson(answer), headers: file('application/json') };
    case 'csv':
    case 'tsv': {
      const rows = embedRows(answer, ask, ask.form);
      return Array.isArray(rows) ? { lines: rows } : { body: fileStream(rows as Exclude<typeof rows, readonly string[]>), headers: file(ask.form === 'csv' ? 'text/csv' : 'text/tab-separated-values', 'attachment') };
    }
    case 'svg': {
      return { lines: ['A picture is drawn of the views graph and matrix.'] };
    }
    default: {
      const shown = showAnswer(answer, ask);
      if (shown.kind === 'no-view') return shown;
      const { html, policy } = await embedPage(answer, shown.body, ask);
      return { body: html, headers: { ...(ask.form === 'html' ? file('text/html') : { 'content-type': 'text/html; charset=utf-8' }), 'content-security-policy': policy } };
    }
  }
}

/** What every form answers with. An embed is for pages of others, which may also fetch it. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, etag',
  'cross-origin-resource-policy': 'cross-origin',
  'x-robots-tag': 'noindex',
} as const;

/** Changes with the release and with all that the address asks for. */
const etagOf = ({ release, data, notes }: EmbedAnswer, { pathname, search, origin }: URL): string => `W/"${release.id}.${createHash('sha256').update(JSON.stringify([data, notes, origin, pathname, search])).digest('base64url').slice(0, 22)}"`;

async function refuse(refused: Refused, ask: Pick<EmbedAsk, 'theme' | 'form'>): Promise<Response> {
  const wait: Record<string, string> = refused.retryAfter === null ? {} : { 'retry-after': refused.retryAfter };
  if (ask.form !== 'page' && ask.form !== 'html') {
    const answer = plainAnswer(refused.status, [refused.title, ...refused.lines]);
    for (const [name, value] of Object.entries(wait)) answer.headers.set(name, value);
    return answer;
  }
  const { html, policy } = await refusalPage(refused, ask);
  return new Response(html, { status: refused.status, headers: { ...HEADERS, ...wait, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'cache-control': 'no-store' } });
}

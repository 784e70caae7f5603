import 'server-only';
import { createHash } from 'node:crypto';
import { fileStream } from '../download/file-stream.ts';
import { publicAddress } from '../download/public-address.ts';
import { embedPage } from './document/embed-page.tsx';
import { embedSvg } from './drawing/embed-svg.ts';
import type { EmbedAnswer } from './embed-answer.ts';
import { readEmbedAsk, type EmbedAsk } from './embed-ask.ts';
import { EMBED_HEADERS, FILE_POLICY } from './embed-headers.ts';
import { embedJson } from './file/embed-json.ts';
import { embedRows } from './file/embed-rows.ts';
import { readEmbed } from './read/read-embed.ts';
import { formOf, refuse } from './refuse.ts';
import { showAnswer } from './view/embed-views.ts';

/** Answers an address under `/embed/` in the form that its ending names; what cannot be shown says why in that form too. */
export async function respondWithEmbed(request: Request, name: string): Promise<Response> {
  const asked = readEmbedAsk(name, new URL(request.url).searchParams);
  if (asked.kind === 'refused') return refuse(request, { status: 400, title: 'This address asks for no embed', lines: [asked.message], retryAfter: null }, { theme: 'auto', form: formOf(name) });
  try {
    return await answerTo(request, asked.ask);
  } catch (error) {
    console.error(error);
    return refuse(request, { status: 500, title: 'This embed could not be made', lines: ['That is a fault of Sequela, not of the page around it. Try again in a moment.'], retryAfter: null }, asked.ask);
  }
}

async function answerTo(request: Request, ask: EmbedAsk): Promise<Response> {
  const read = await readEmbed(ask, request.headers, (path) => publicAddress(request.headers, path));
  if (read.kind === 'refused') return refuse(request, read, ask);
  const made = await madeOf(read.answer, ask);
  if ('lines' in made) return refuse(request, { status: 422, title: 'This answer cannot be shown so', lines: made.lines, retryAfter: null }, ask);
  const etag = etagOf(read.answer, made.body, request.url);
  const headers = { ...EMBED_HEADERS, ...made.headers, 'cache-control': read.cacheControl, etag };
  const isKnown = request.headers.get('if-none-match')?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.slice(2)) === true;
  return isKnown && read.cacheControl !== 'no-store' ? new Response(null, { status: 304, headers }) : new Response(made.body, { headers });
}

interface Made {
  readonly body: string | ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

async function madeOf(answer: EmbedAnswer, ask: EmbedAsk): Promise<Made | { readonly lines: readonly string[] }> {
  const file = (type: string, disposition = 'inline'): Record<string, string> => ({ ...FILE_POLICY, 'content-type': `${type}; charset=utf-8`, 'content-disposition': `${disposition}; filename="sequela-${answer.id.slice(0, 12)}-${answer.release.id}.${ask.form}"` });
  switch (ask.form) {
    case 'json':
      return { body: embedJson(answer), headers: file('application/json') };
    case 'csv':
    case 'tsv': {
      const rows = embedRows(answer, ask, ask.form);
      return Array.isArray(rows) ? { lines: rows } : { body: fileStream(rows as Exclude<typeof rows, readonly string[]>), headers: file(ask.form === 'csv' ? 'text/csv' : 'text/tab-separated-values', 'attachment') };
    }
    case 'svg': {
      const drawn = embedSvg(answer, ask);
      return drawn.kind === 'no-view' ? drawn : { body: drawn.svg, headers: file('image/svg+xml') };
    }
    default: {
      const shown = showAnswer(answer, ask);
      if (shown.kind === 'no-view') return shown;
      const { html, policy } = await embedPage(answer, shown.body, ask);
      return { body: html, headers: { ...(ask.form === 'html' ? file('text/html') : { 'content-type': 'text/html; charset=utf-8' }), 'content-security-policy': policy } };
    }
  }
}

/**
 * Changes with the release and with every letter of the document: a browser takes the policy of a 304 for the one of the
 * document that it kept, and hashes must fit. Of rows, which stream, it changes with what they are made from.
 */
function etagOf({ release, data, notes, title }: EmbedAnswer, body: Made['body'], address: string): string {
  const from = typeof body === 'string' ? body : JSON.stringify([WRITING, title, data, notes, address]);
  return `W/"${release.id}.${createHash('sha256').update(from).digest('base64url').slice(0, 22)}"`;
}

/** Raise it when the writing of rows changes, so that nobody keeps a copy of the old kind. */
const WRITING = 1;

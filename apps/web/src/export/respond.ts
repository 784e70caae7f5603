import 'server-only';
import { createHash } from 'node:crypto';
import { fileStream } from '../download/file-stream.ts';
import { fileName } from '../download/file-name.ts';
import { plainAnswer } from '../download/plain-answer.ts';
import { publicAddress } from '../download/public-address.ts';
import { RowsError } from '../sections/reading/read-pages.ts';
import type { ExportAsk, ExportedFile, ExportFormat } from './export-format.ts';
import { pageOfSubject, type ExportSubject } from './export-subject.ts';
import { headerText } from './header-text.ts';
import { servedRelease } from './served-release.ts';

/** Answers with a subject as a file of a format, 304 where the asker has it, or words that say what is wrong. */
export async function respondWithExport(request: Request, format: ExportFormat, subject: ExportSubject): Promise<Response> {
  const url = new URL(request.url);
  const addressOf = (path: string): string => publicAddress(request.headers, path);
  const ask: ExportAsk = { subject, params: url.searchParams, addressOf, url: addressOf(`${url.pathname}${url.search}`) };
  try {
    const etag = etagOf([format.slug, String(format.writing), await servedRelease(), ask.url]);
    if (request.headers.get('if-none-match')?.split(/,\s*/).includes(etag) === true) return new Response(null, { status: 304, headers: headersOf(etag) });
    return answer(await format.write(ask), format, ask, etag);
  } catch (error) {
    if (error instanceof RowsError) return refusal(error);
    throw error;
  }
}

function answer(file: ExportedFile, format: ExportFormat, { subject, addressOf }: ExportAsk, etag: string): Response {
  const name = `${fileName([subject.kind, file.name, file.release])}.${format.ending}`;
  const body = typeof file.body === 'string' || file.body instanceof Uint8Array ? (file.body as BodyInit) : fileStream(file.body);
  return new Response(body, {
    headers: {
      ...headersOf(etag),
      'content-type': format.type,
      'content-disposition': `${format.inline === true ? 'inline' : 'attachment'}; filename="${name}"`,
      // Some formats hold no words of their own; these stand beside the file then.
      'x-sequela-release': headerText(file.release),
      'x-sequela-licence': headerText(file.licence),
      'x-sequela-origin': headerText(file.origin),
      link: `<${file.page ?? addressOf(pageOfSubject(subject))}>; rel="describedby", <https://spdx.org/licenses/${encodeURIComponent(file.licence)}.html>; rel="license"`,
    },
  });
}

const headersOf = (etag: string): Record<string, string> => ({
  etag,
  'cache-control': 'public, no-cache',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, etag, link, x-sequela-release, x-sequela-licence, x-sequela-origin',
  'x-robots-tag': 'noindex',
});

const etagOf = (parts: readonly string[]): string => `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32)}"`;

function refusal({ message, kind, nearest }: RowsError): Response {
  if (kind === 'not-found') return plainAnswer(404, [message, ...(nearest.length > 0 ? [] : ['The code beside the title of a page is its id.'])]);
  return plainAnswer(502, [`The file could not be made: ${message}`, 'Try again in a moment. If it stays so, ask for less, or take the whole release at /bulk.']);
}

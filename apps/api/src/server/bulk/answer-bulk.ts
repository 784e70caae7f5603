import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';
import send from 'send';
import { namesTag } from '../persisted/answer-cache.ts';
import { sendJson } from '../send-json.ts';
import type { BulkFiles, FoundFile } from './bulk-files.ts';

export const BULK_PATH = '/bulk';

const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'accept-ranges, content-length, content-range, content-disposition, etag' };

/** Answers `/bulk` (what there is) and `/bulk/<release>/<file>`. A file of a release never changes, so anybody may keep it. */
export const createBulkFront =
  (files: BulkFiles) =>
  async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendJson(response, 405, { message: `${BULK_PATH} takes GET and HEAD.` }, { ...OPEN, allow: 'GET, HEAD' });
    try {
      const [release = '', name = '', ...more] = path.slice(BULK_PATH.length + 1).split('/');
      if (release === '') return sendJson(response, 200, await files.index(), { ...OPEN, 'cache-control': 'public, no-cache' });
      const found = more.length > 0 ? null : await files.find(release, name);
      if (found === null) return sendJson(response, 404, { message: `Nothing is at ${path}. ${BULK_PATH} lists the files of the served release.` }, OPEN);
      await sendFile(request, response, found);
    } catch (error) {
      if (response.headersSent) throw error;
      console.error(error);
      forget(response);
      sendJson(response, 503, { message: 'The files of this release could not be made. Try again in a moment; whoever runs this can make them with: npm run data -- export' }, { ...OPEN, 'retry-after': '30' });
    }
  };

/** As `send` fails: with a status to answer, and headers where the status has some. */
type SendFault = Error & { readonly status?: number; readonly headers?: OutgoingHttpHeaders };

/**
 * A file, or the part of it that is asked for: a download that broke off goes on where it was, under the same tag. It is
 * read as the reader takes it.
 */
async function sendFile(request: IncomingMessage, response: ServerResponse, { path, file }: FoundFile): Promise<void> {
  const isCompressed = file.name.endsWith('.gz');
  const etag = `"${file.sha256}"`;
  const headers: Readonly<Record<string, string>> = { ...OPEN, etag, 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff', 'content-type': isCompressed ? 'application/gzip' : file.type, 'content-disposition': `attachment; filename="${file.name}"` };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Here and not there: a file of a release is never another, so `no-cache`, which programs send with a tag of their own, changes nothing.
  if (namesTag(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  await new Promise<void>((resolve, reject) => {
    // A reader who goes away ends it; that is nobody's fault.
    response.once('close', resolve);
    send(request, encodeURIComponent(basename(path)), { root: dirname(path), dotfiles: 'allow', index: false, cacheControl: false, lastModified: false, etag: false })
      .on('error', (fault: SendFault) => {
        const words = REFUSALS[fault.status ?? 0];
        if (words === undefined || response.headersSent) return reject(fault);
        forget(response);
        sendJson(response, fault.status ?? 400, { message: words }, { ...OPEN, ...fault.headers });
      })
      .pipe(response);
  });
}

/** What was said of a file is not true of an error; whether the connection stays open is. */
const forget = (response: ServerResponse): void => {
  for (const name of response.getHeaderNames()) if (name !== 'connection') response.removeHeader(name);
};

/** What a request can ask of a file that there is not. */
const REFUSALS: Readonly<Record<number, string>> = {
  412: 'The file is not the one that If-Match names.',
  416: 'The file has no such part. Content-Range says how many bytes it has.',
};

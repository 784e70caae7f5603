import { createReadStream } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { sendJson } from '../send-json.ts';
import type { BulkFiles, FoundFile } from './bulk-files.ts';

export const BULK_PATH = '/bulk';

const OPEN: OutgoingHttpHeaders = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'content-length, content-disposition, etag' };

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
      await send(request, response, found);
    } catch (error) {
      if (response.headersSent) throw error;
      console.error(error);
      sendJson(response, 503, { message: 'The files of this release could not be made. Try again in a moment; whoever runs this can make them with: npm run data -- export' }, { ...OPEN, 'retry-after': '30' });
    }
  };

async function send(request: IncomingMessage, response: ServerResponse, { path, file }: FoundFile): Promise<void> {
  const etag = `"${file.sha256}"`;
  const headers: OutgoingHttpHeaders = { ...OPEN, etag, 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' };
  if (request.headers['if-none-match']?.split(/,\s*/).includes(etag) === true) {
    response.writeHead(304, headers).end();
    return;
  }
  const isCompressed = file.name.endsWith('.gz');
  response.writeHead(200, { ...headers, 'content-type': isCompressed ? 'application/gzip' : file.type, 'content-length': file.bytes, 'content-disposition': `attachment; filename="${file.name}"` });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(path), response);
}

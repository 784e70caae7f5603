import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Answer, Client } from './http-client.ts';

const NOTHING: AsyncIterable<Uint8Array> = {
  async *[Symbol.asyncIterator]() {
    // No body.
  },
};

function answer(address: string, status: number, headers: Readonly<Record<string, string>>, body = NOTHING): Answer {
  return { status, address, header: (name) => headers[name], body, discard: () => Promise.resolve() };
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/**
 * Answers from folders on this machine as a server would, so that a copy gets the same checks as a
 * download. A folder answers with the names in it, one a line.
 */
export const folderClient: Client = {
  async ask(address, { headers }) {
    const path = fileURLToPath(address);
    const found = await stat(path).catch(() => null);
    if (found === null) return answer(address, 404, {});
    if (found.isDirectory()) return answer(address, 200, {}, once((await readdir(path)).sort().join('\n')));
    const etag = `"${found.size}-${found.mtimeMs}"`;
    const described = { etag, 'last-modified': found.mtime.toUTCString(), 'content-length': String(found.size) };
    if (headers['if-none-match'] === etag) return answer(address, 304, described);
    return answer(address, 200, described, createReadStream(path));
  },
  close: () => Promise.resolve(),
};

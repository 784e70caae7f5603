import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerFromMemory } from './answer-from-memory.ts';
import { PageCache } from './page-cache.ts';
import { pageKey } from './page-key.ts';
import { recordAnswer } from './record-answer.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Answers a page that was made before from memory: pages are the same for every reader of a release but for their
 * nonce. `servedRelease` says which release that is now; `maxBytes` 0 keeps nothing.
 */
export function withPageCache(make: Handler, servedRelease: () => Promise<string | null>, maxBytes: number): Handler {
  if (maxBytes === 0) return make;
  const pages = new PageCache(maxBytes);
  return async (request, response) => {
    const key = pageKey(request);
    const release = key === null ? null : await servedRelease();
    if (key === null || release === null) return make(request, response);
    const kept = pages.get(release, key);
    if (kept !== undefined) return answerFromMemory(request, response, kept);
    if (request.method === 'GET') {
      recordAnswer(response, ({ body, headers }) => {
        // A release that came while the page was made may be in it by half.
        void servedRelease().then((now) => {
          if (now === release) pages.keep(release, key, body, headers);
        });
      });
    }
    return make(request, response);
  };
}

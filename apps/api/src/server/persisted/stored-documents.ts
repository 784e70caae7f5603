import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import { canonicalJson, DocumentsError, isDocumentId, type DocumentRepository, type SavedDocumentRecord } from '@sequela/data';
import { validityToday } from '@sequela/schema';
import { cacheHeaders, namesTag } from './answer-cache.ts';
import { RefusedRequest } from './refused-request.ts';
import { keptAnswerBody, type WhyKept } from './kept-answer-body.ts';
import { readStoredRequest, withPersistedQuery, withText, type StoredRequest } from './stored-request.ts';

/** An answer of the graph, as it will be sent. */
export type GraphResponse = HTTPGraphQLResponse & {
  /** True where it tells where its caller stands: the next reader must not get it. */
  readonly isOfCaller?: boolean;
};

/** Puts a request to the graph; `incoming` is null where the server asks by itself. */
export type Ask = (request: HTTPGraphQLRequest, incoming: IncomingMessage | null) => Promise<GraphResponse>;

export interface StoredDocuments {
  /** Answers a request, by a stored document where it names one. */
  readonly answer: Ask;
  /** Asks a document that was just saved and keeps the answer, so that there is one from the first day. */
  readonly keepFirstAnswer: (saved: SavedDocumentRecord) => Promise<void>;
}

export interface StoredDocumentsOptions {
  /** Asks the graph. */
  readonly ask: Ask;
  readonly documents: DocumentRepository | null;
  /** Id of the release that is served. */
  readonly release: string;
}

/**
 * Answers requests by the id of a saved document or the hash of a text, and leaves all others to `ask`.
 * A good answer to such a GET may be kept by anybody and is confirmed by its tag; an error never.
 */
export function createStoredDocuments({ ask, documents, release }: StoredDocumentsOptions): StoredDocuments {
  const answered: Ask = async (request, incoming): Promise<HTTPGraphQLResponse> => {
    const stored = readStoredRequest(request);
    if (stored.documentId !== null) return byId(request, incoming, stored, stored.documentId);
    if (isOfAnother(stored)) throw releaseNotServed(stored.release, release);
    const answer = await ask(withPersistedQuery(request), incoming);
    if (!stored.cacheable || !isGood(answer)) return answer;
    return answer.isOfCaller === true ? uncached(answer) : cached(request, answer, release, stored.release !== null);
  };

  const isOfAnother = (stored: StoredRequest): stored is StoredRequest & { readonly release: string } => stored.release !== null && stored.release !== release;

  const byId = async (request: HTTPGraphQLRequest, incoming: IncomingMessage | null, stored: StoredRequest, text: string): Promise<HTTPGraphQLResponse> => {
    const saved = await reach((repository) => findSaved(repository, text));
    const variables = { ...saved.variables, ...stored.variables };
    const isItsOwn = stored.variables === null || canonicalJson(variables) === canonicalJson(saved.variables);
    if (isOfAnother(stored)) {
      const why = { explanation: `This server serves release ${release}. Here is the answer of release ${stored.release}, as it was kept.`, faults: [] };
      const kept = isItsOwn ? await keptAnswer(request, saved, why, stored.release) : null;
      if (kept) return kept;
      throw releaseNotServed(stored.release, release);
    }
    const answer = await ask(withText(request, saved.document, variables), incoming);
    if (isGood(answer)) {
      if (answer.isOfCaller === true) return named(uncached(answer), saved);
      if (isItsOwn) await keep(saved, answer);
      return named(request.method === 'GET' ? cached(request, answer, release, stored.release !== null) : answer, saved);
    }
    const validity = validityToday(saved);
    if (validity.valid) return named(uncached(answer), saved);
    const { explanation, faults } = validity;
    const kept = isItsOwn ? await keptAnswer(request, saved, { explanation, faults }, null) : null;
    if (kept) return kept;
    throw new RefusedRequest(410, 'DOCUMENT_OUTDATED', `${explanation} No answer of it ${isItsOwn ? '' : 'with these variables '}was kept.`, { faults });
  };

  /** The answer that was kept, where there is one; of one release, where that is asked for. */
  const keptAnswer = async (request: HTTPGraphQLRequest, saved: SavedDocumentRecord, why: WhyKept, of: string | null): Promise<HTTPGraphQLResponse | null> => {
    const kept = await reach((repository) => repository.keptAnswer(saved.id));
    if (!kept || (of !== null && kept.release !== of)) return null;
    const answer: HTTPGraphQLResponse = {
      status: 200,
      headers: new HeaderMap([['content-type', 'application/json; charset=utf-8']]),
      body: { kind: 'complete', string: keptAnswerBody(saved, kept, why) },
    };
    return named(request.method === 'GET' ? cached(request, answer, kept.release, false) : answer, saved);
  };

  /** Keeps the first good answer of each release. A failure to do so is no failure of the answer. */
  const keep = async ({ id }: SavedDocumentRecord, { body }: HTTPGraphQLResponse): Promise<void> => {
    if (body.kind !== 'complete' || keptNow.has(id)) return;
    try {
      if ((await documents?.releaseOfKeptAnswer(id)) !== release) {
        await documents?.keepAnswer(id, { release, answeredAt: new Date().toISOString(), body: body.string });
      }
      if (keptNow.size >= MOST_REMEMBERED) keptNow.clear();
      keptNow.add(id);
    } catch (error) {
      console.error(error);
    }
  };
  /** Documents whose answer of this release is kept, or cannot be, as far as this process remembers. */
  const keptNow = new Set<string>();

  const reach = async <T>(read: (repository: DocumentRepository) => T): Promise<Awaited<T>> => {
    if (!documents) throw new RefusedRequest(503, 'DOCUMENTS_UNAVAILABLE', 'This server keeps no documents.');
    try {
      return await read(documents);
    } catch (error) {
      if (!(error instanceof DocumentsError)) throw error;
      console.error(error);
      throw new RefusedRequest(503, 'DOCUMENTS_UNAVAILABLE', 'Saved documents cannot be reached right now. Queries are answered; try again later.', { fault: error.fault });
    }
  };

  return {
    answer: async (request, incoming) => {
      try {
        return await answered(request, incoming);
      } catch (error) {
        if (error instanceof RefusedRequest) return refusal(error);
        throw error;
      }
    },
    keepFirstAnswer: async (saved) => {
      const answer = await ask(withText(OUR_OWN, saved.document, saved.variables), null);
      if (isGood(answer) && answer.isOfCaller !== true) await keep(saved, answer);
    },
  };
}

const MOST_REMEMBERED = 100_000;

/** A request of the server itself. */
const OUR_OWN: HTTPGraphQLRequest = { method: 'GET', headers: new HeaderMap([['apollo-require-preflight', 'true']]), search: '', body: '' };

async function findSaved(repository: DocumentRepository, text: string): Promise<SavedDocumentRecord> {
  const id = text.trim().toLowerCase();
  if (!isDocumentId(id)) throw new RefusedRequest(400, 'BAD_USER_INPUT', `"${text.slice(0, 80)}" is no id of a saved document; those have 64 hexadecimal digits. The hash of a text is written sha256:<hash>.`);
  const found = await repository.find(id);
  if (!found) throw new RefusedRequest(404, 'NOT_FOUND', `No document is saved under ${id}. Check that the whole id was copied.`);
  return found;
}

const releaseNotServed = (wanted: string, served: string): RefusedRequest =>
  new RefusedRequest(404, 'RELEASE_NOT_SERVED', `This server serves release ${served}, not ${wanted.slice(0, 80)}, and keeps no answer of that. Leave release out to follow the newest, or serve that release yourself.`, { served });

/** Good: all of it. Errors come first in an answer with any. */
const isGood = ({ status, body }: HTTPGraphQLResponse): boolean =>
  (status === undefined || status === 200) && body.kind === 'complete' && !body.string.startsWith('{"errors"');

function cached(request: HTTPGraphQLRequest, answer: HTTPGraphQLResponse, release: string, pinned: boolean): HTTPGraphQLResponse {
  if (answer.body.kind !== 'complete') return answer;
  const headers = cacheHeaders(release, answer.body.string, pinned);
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  answer.headers.set('sequela-release', release);
  if (!namesTag(request.headers.get('if-none-match'), headers.etag)) return answer;
  answer.headers.delete('content-type');
  return { status: 304, headers: answer.headers, body: { kind: 'complete', string: '' } };
}

function uncached(answer: HTTPGraphQLResponse): HTTPGraphQLResponse {
  answer.headers.set('cache-control', 'no-store');
  return answer;
}

function named(answer: HTTPGraphQLResponse, { id }: SavedDocumentRecord): HTTPGraphQLResponse {
  answer.headers.set('sequela-document', id);
  return answer;
}

const refusal = ({ status, code, message, extensions }: RefusedRequest): HTTPGraphQLResponse => ({
  status,
  headers: new HeaderMap([
    ['content-type', 'application/json; charset=utf-8'],
    ['cache-control', 'no-store'],
  ]),
  body: { kind: 'complete', string: JSON.stringify({ errors: [{ message, extensions: { code, ...extensions } }] }) },
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentRepository, SavedDocumentRecord, Store } from '@sequela/data';
import type { Execute } from '@sequela/schema';
import { LIMITS } from '@sequela/schema/price';
import type { GraphQLSchema } from 'graphql';
import { BULK_PATH, createBulkFront } from './bulk/answer-bulk.ts';
import { createBulkFiles, type BulkFolders } from './bulk/bulk-files.ts';
import { createGraphqlFront } from './graphql-front.ts';
import { createLimitedGraph, type LimitedGraphOptions } from './limits/limited-graph.ts';
import { createStoredDocuments } from './persisted/stored-documents.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { sendJson } from './send-json.ts';

export interface GraphServer {
  readonly url: string;
  /** Lets requests under way finish, for at most `graceMs`. Resolves to false where some had to be cut. */
  stop(graceMs: number): Promise<boolean>;
}

export interface GraphServerOptions {
  readonly schema: GraphQLSchema;
  /** Executes documents of the schema; left out: graphql-js. */
  readonly execute?: Execute;
  readonly store: Store;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where saved documents are kept; left out: nowhere. It is closed when the server stops. */
  readonly documents?: DocumentRepository;
  /** Where the release lies and its files are kept; left out: `/bulk` has none. */
  readonly bulk?: BulkFolders;
  /** Whether callers are held to the limits; `router`: a subgraph, whose router does that. */
  readonly callers?: LimitedGraphOptions['callers'];
  /** Proxies that say whom they ask for; left out: those on this machine. */
  readonly proxies?: LimitedGraphOptions['proxies'];
  /** Milliseconds since 1970. */
  readonly clock?: LimitedGraphOptions['clock'];
  /** Memory for answers that come again, in bytes; 0 makes each anew. */
  readonly answersBytes?: LimitedGraphOptions['answersBytes'];
}

/** First answers of saved documents that wait to be kept, and the milliseconds between them in which others are answered. */
const MOST_KEPT_AT_ONCE = 20;
const PAUSE_MS = 20;

/** Serves a schema on `/graphql`, files of the release on `/bulk`, with `/health/live` and `/health/ready` beside it. */
export async function startGraphServer({ schema, execute, store, host, port, documents, bulk, callers, proxies, clock, answersBytes }: GraphServerOptions): Promise<GraphServer> {
  const keeping = new Set<Promise<void>>();
  let stopping = false;
  let before: Promise<unknown> = Promise.resolve();
  const onSaved = (saved: SavedDocumentRecord): void => {
    // What is left out here is kept when somebody first asks for it.
    if (keeping.size >= MOST_KEPT_AT_ONCE) return;
    // The caller has the id first; then one after the other, and others in between: nobody is charged for these answers.
    const kept = before
      .then(() => new Promise((resolve) => setTimeout(resolve, stopping ? 0 : PAUSE_MS)))
      .then(() => stored.keepFirstAnswer(saved))
      .catch((error: unknown) => console.error(error))
      .finally(() => keeping.delete(kept));
    before = kept;
    keeping.add(kept);
  };
  const graph = createLimitedGraph({ schema, execute, store, documents, onSaved, callers, proxies, clock, answersBytes });
  await graph.start();
  const stored = createStoredDocuments({ ask: graph.ask, documents: documents ?? null, release: store.manifest.id });
  const answerGraphql = createGraphqlFront(stored.answer, graph.visits, graph.hot);
  const answerBulk = bulk && createBulkFront(createBulkFiles(bulk, store.manifest.id));

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (stopping) response.setHeader('connection', 'close');
    const path = pathOf(request);
    if (path === '/graphql') return answerGraphql(request, response);
    if (answerBulk && (path === BULK_PATH || path.startsWith(`${BULK_PATH}/`))) return answerBulk(request, response, path);
    if (path === '/health/live') return sendJson(response, 200, { status: 'live' });
    if (path === '/health/ready') {
      return stopping
        ? sendJson(response, 503, { status: 'stopping' })
        : sendJson(response, 200, { status: 'ready', release: store.manifest.id });
    }
    return sendJson(response, 404, { message: `Nothing is at ${path}. The graph is at /graphql.` });
  };

  const server = createServer({ maxHeaderSize: LIMITS.headerBytes }, (request, response) => {
    route(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { message: 'Something went wrong on our side.' });
    });
  });
  server.on('clientError', refuseUnreadable);
  await listen(server, port, host);
  const { port: boundPort } = server.address() as AddressInfo;

  return {
    url: `http://${host}:${boundPort}/graphql`,
    async stop(graceMs) {
      stopping = true;
      const clean = await close(server, graceMs);
      await Promise.all(keeping);
      await graph.stop();
      await documents?.close();
      return clean;
    },
  };
}

/** The path as sent, without the query: a path that is no address leads nowhere, and breaks nothing. */
const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const close = (server: Server, graceMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    let clean = true;
    const cut = setTimeout(() => {
      clean = false;
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve(clean);
    });
    server.closeIdleConnections();
  });

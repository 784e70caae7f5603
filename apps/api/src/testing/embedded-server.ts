import { createEmbeddedStore, type DocumentRepository, type Store } from '@sequela/data';
import { buildRelease, embeddedPlan } from '@sequela/data/build';
import { createGraph, createPlannedExecution } from '@sequela/schema';
import { startGraphServer, type GraphServer } from '../server/graph-server.ts';

/** The store of the embedded release, built once a test file. */
export const openEmbeddedStore = (): Store => createEmbeddedStore(buildRelease(embeddedPlan()));

/** The whole graph over the embedded release, on a free port of loopback. */
export const startEmbeddedServer = (store: Store = openEmbeddedStore(), documents?: DocumentRepository): Promise<GraphServer> => {
  const schema = createGraph();
  return startGraphServer({ schema, execute: createPlannedExecution(schema), store, host: '127.0.0.1', port: 0, ...(documents && { documents }) });
};

export interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** Asks a server by POST, as a client would. */
export async function askServer(url: string, query: string, variables: Record<string, unknown> = {}): Promise<GraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphAnswer;
}

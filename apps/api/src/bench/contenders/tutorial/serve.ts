import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createApiContext, type ApiContext } from '@sequela/schema';
import type { GraphQLSchema } from 'graphql';
import { readEnv } from '../../../env.ts';
import { openStore } from '../../../release/open-store.ts';
import { createAsyncStore } from './async-store.ts';

/** Serves a schema by Apollo Server's standalone server as it comes, over a store that answers with promises. */
export async function serveAsTutorialsDo(schema: GraphQLSchema): Promise<void> {
  const env = readEnv();
  const store = createAsyncStore(await openStore(env.releaseDir));
  const server = new ApolloServer<ApiContext>({ schema });
  await startStandaloneServer(server, { context: async () => createApiContext(store), listen: { port: env.port, host: env.host } });
}

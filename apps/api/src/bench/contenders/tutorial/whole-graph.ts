/**
 * The tutorial way for everything else: Apollo Server's standalone server as it comes, the resolver classes that Sequela
 * has as type-graphql runs them, one DataLoader a relation, over a store that answers with promises.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createApiContext, type ApiContext } from '@sequela/schema';
import { createWrappedGraph } from '@sequela/schema/subgraph';
import { readEnv } from '../../../env.ts';
import { openStore } from '../../../release/open-store.ts';
import { createAsyncStore } from './async-store.ts';

const env = readEnv();
const store = createAsyncStore(await openStore(env.releaseDir));
const server = new ApolloServer<ApiContext>({ schema: createWrappedGraph() });
await startStandaloneServer(server, { context: async () => createApiContext(store), listen: { port: env.port, host: env.host } });

/**
 * The tutorial way for everything else: Apollo Server's standalone server with its own plugins, graphql-js,
 * one DataLoader a relation, over the resolvers that Sequela has. They are cheaper than type-graphql's own
 * wrappers, so this is a tutorial that somebody has tuned already.
 */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createApiContext, createGraph, type ApiContext } from '@sequela/schema';
import { readEnv } from '../../../env.ts';
import { openStore } from '../../../release/open-store.ts';
import { createAsyncStore } from './async-store.ts';

const env = readEnv();
const store = createAsyncStore(await openStore(env.releaseDir));
const server = new ApolloServer<ApiContext>({ schema: createGraph() });
await startStandaloneServer(server, { context: async () => createApiContext(store), listen: { port: env.port, host: env.host } });

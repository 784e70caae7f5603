/**
 * The tutorial way: Apollo Server's standalone server, type-graphql's own schema and one DataLoader a
 * relation, over the same store. What most teams would write first, and write well.
 */
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createEmbeddedStore, readRelease } from '@sequela/data';
import { buildSchema } from 'type-graphql';
import { readEnv } from '../../../env.ts';
import { createTutorialContext, type TutorialContext } from './tutorial.context.ts';
import { CellEdgeResolver, CytokineEdgeResolver, KeyEventResolver, OutcomeResolver } from './tutorial.resolver.ts';

const env = readEnv();
const store = createEmbeddedStore(readRelease(env.releaseDir));
const schema = await buildSchema({ resolvers: [OutcomeResolver, KeyEventResolver, CytokineEdgeResolver, CellEdgeResolver], validate: false });
const server = new ApolloServer<TutorialContext>({ schema });
await startStandaloneServer(server, {
  context: async () => createTutorialContext(store),
  listen: { port: env.port, host: env.host },
});
console.log('ready');

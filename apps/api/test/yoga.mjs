/**
 * GraphQL Yoga over the same schema and store, as it comes; a contender of `npm run bench`. It is no TypeScript,
 * as Yoga's types say of every GraphQLError of the program what only Yoga's may hold. Runs over what is built.
 */
import { createServer } from 'node:http';
import { createApiContext, createGraph } from '@sequela/schema';
import { createYoga } from 'graphql-yoga';
import { readEnv } from '../dist/env.js';
import { openStore } from '../dist/release/open-store.js';

const env = readEnv();
const store = await openStore(env.releaseDir);
const yoga = createYoga({ schema: createGraph(), context: () => createApiContext(store), logging: false, landingPage: false });
createServer(yoga).listen(env.port, env.host);

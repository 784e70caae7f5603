/** Mercurius over the same schema and store, with its compiler (graphql-jit) from the second time on. */
import { createApiContext, createGraph } from '@sequela/schema';
import { fastify } from 'fastify';
import { mercurius } from 'mercurius';
import { readEnv } from '../../env.ts';
import { openStore } from '../../release/open-store.ts';

const env = readEnv();
const store = await openStore(env.releaseDir);
const app = fastify();
await app.register(mercurius, { schema: createGraph(), jit: 1, context: () => ({ ...createApiContext(store) }) });
await app.listen({ port: env.port, host: env.host });

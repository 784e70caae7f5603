/** The whole graph in one process: `npm run start:api`. */
import { createGraph } from '@sequela/schema';
import { readEnv } from './env.ts';
import { openStore } from './release/open-store.ts';
import { startGraphServer } from './server/graph-server.ts';
import { stopGracefully } from './server/stop-gracefully.ts';

const env = readEnv();
const store = await openStore(env.releaseDir);
const server = await startGraphServer({ schema: createGraph(), store, host: env.host, port: env.port });
stopGracefully(server, env.stopGraceMs);
console.log(`Sequela serves release ${store.manifest.id} (${store.manifest.title}) at ${server.url}`);

/** The whole graph in one process: `npm run start:api`. */
import { createGraph, createPlannedExecution } from '@sequela/schema';
import { createSqliteDocuments } from '@sequela/data';
import { readEnv } from './env.ts';
import { openStore } from './release/open-store.ts';
import { startGraphServer } from './server/graph-server.ts';
import { trustedProxies } from './server/limits/caller.ts';
import { stopGracefully } from './server/stop-gracefully.ts';

const env = readEnv();
const store = await openStore(env.releaseDir);
const documents = createSqliteDocuments({ file: env.documentsFile, maxBytes: env.documentsMaxBytes });
const schema = createGraph();
const server = await startGraphServer({ schema, execute: createPlannedExecution(schema), store, host: env.host, port: env.port, documents, bulk: { releaseDir: env.releaseDir, bulkDir: env.bulkDir }, proxies: trustedProxies(env.trustedProxies), answersBytes: env.answersBytes });
stopGracefully(server, env.stopGraceMs);
console.log(`Sequela serves release ${store.manifest.id} (${store.manifest.title}) at ${server.url}`);

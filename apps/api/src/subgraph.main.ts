/** One subgraph as a server of its own, for a router: `npm run start:subgraph -- gene`. */
import { SUBGRAPH_NAMES, SUBGRAPH_PORTS, type SubgraphName } from '@sequela/schema';
import { createSubgraph } from '@sequela/schema/subgraph';
import { createSqliteDocuments } from '@sequela/data';
import { readEnv } from './env.ts';
import { openStore } from './release/open-store.ts';
import { startGraphServer } from './server/graph-server.ts';
import { stopGracefully } from './server/stop-gracefully.ts';

const isSubgraphName = (text: string | undefined): text is SubgraphName => SUBGRAPH_NAMES.some((name) => name === text);

const name = process.argv[2];
if (!isSubgraphName(name)) {
  console.error(`Name one subgraph: ${SUBGRAPH_NAMES.join(', ')}. For example: npm run start:subgraph -- gene`);
  process.exit(2);
}
const env = readEnv();
const store = await openStore(env.releaseDir);
const documents = createSqliteDocuments({ file: env.documentsFile, maxBytes: env.documentsMaxBytes });
const port = Number(process.argv[3] ?? SUBGRAPH_PORTS[name]);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`"${process.argv[3]}" is no port. For example: npm run start:subgraph -- ${name} 4010`);
  process.exit(2);
}
const server = await startGraphServer({ schema: createSubgraph(name), store, host: env.host, port, documents, callers: 'router' });
stopGracefully(server, env.stopGraceMs);
console.log(`Sequela serves the subgraph ${name} of release ${store.manifest.id} at ${server.url}`);

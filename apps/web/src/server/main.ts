/** The built portal as a server: `npm start` runs it beside the API. */
import { fileURLToPath } from 'node:url';
import next from 'next';
import { readServerEnv } from './env.ts';
import { withLateScripts } from './late-scripts/with-late-scripts.ts';
import { createServedRelease } from './page-cache/served-release.ts';
import { withPageCache } from './page-cache/with-page-cache.ts';
import { startPortalServer } from './portal-server.ts';
import { withCompression } from './with-compression.ts';

const env = readServerEnv();
const app = next({ dev: false, dir: fileURLToPath(new URL('../../', import.meta.url)), hostname: env.host, port: env.port });
await app.prepare();
const make = app.getRequestHandler();
const pages = withLateScripts((request, response) => make(request, response));
const answer = withCompression(withPageCache(pages, createServedRelease(env.apiUrl), env.pageCacheBytes));
const server = await startPortalServer(answer, env.host, env.port);
console.log(`The portal of Sequela is at ${server.url}`);

const stop = (): void => {
  void server.stop(env.stopGraceMs).then((clean) => process.exit(clean ? 0 : 1));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

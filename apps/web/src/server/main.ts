/** The built portal as a server: `npm start` runs it beside the API. */
import { fileURLToPath } from 'node:url';
import next from 'next';
import { readServerEnv } from './env.ts';
import { createServedRelease } from './page-cache/served-release.ts';
import { withPageCache } from './page-cache/with-page-cache.ts';
import { startPortalServer } from './portal-server.ts';

const env = readServerEnv();
const app = next({ dev: false, dir: fileURLToPath(new URL('../../', import.meta.url)), hostname: env.host, port: env.port });
await app.prepare();
const make = app.getRequestHandler();
const answer = withPageCache((request, response) => make(request, response), createServedRelease(env.apiUrl), env.pageCacheBytes);
const server = await startPortalServer(answer, env.host, env.port);
console.log(`The portal of Sequela is at ${server.url}`);

const stop = (): void => {
  void server.stop(env.stopGraceMs).then((clean) => process.exit(clean ? 0 : 1));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

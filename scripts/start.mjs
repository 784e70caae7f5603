/**
 * `npm start`: installs if needed, builds, offers to fetch the data of the field, and serves portal and API until it is stopped.
 * Ports: WEB_PORT (3000) and API_PORT (4000); see .env.example.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { installIfNeeded } from './house/install.mjs';
import { offerFetch } from './house/offer-fetch.mjs';
import { bin, ROOT, runQuietly } from './house/run.mjs';

const READY_WITHIN_MS = 60_000;
const HOST = '127.0.0.1';

if (existsSync(`${ROOT}.env`)) process.loadEnvFile(`${ROOT}.env`);
const webPort = portOf('WEB_PORT', 3000);
const apiPort = portOf('API_PORT', 4000);
await Promise.all([mustBeFree('WEB_PORT', webPort), mustBeFree('API_PORT', apiPort)]);
await installIfNeeded();
console.log('Building what is not built yet. The first time takes two minutes or so.');
if ((await runQuietly(bin('turbo'), ['run', 'build'])) !== 0) {
  console.error('The build failed; the lines above say where.');
  process.exit(1);
}
await offerFetch();

const children = [];
let stopping = false;
process.once('SIGINT', () => stop(0));
process.once('SIGTERM', () => stop(0));

serve('api', process.execPath, ['--enable-source-maps', 'apps/api/dist/main.js'], { API_PORT: String(apiPort) });
const release = await untilReady(`http://${HOST}:${apiPort}/health/ready`);
serve('web', process.execPath, ['--enable-source-maps', 'apps/web/dist/server/main.js'], {
  WEB_PORT: String(webPort),
  SEQUELA_API_URL: `http://${HOST}:${apiPort}/graphql`,
});
await untilReady(`http://${HOST}:${webPort}/health/live`);
await greet(release);

function serve(name, command, args, env) {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  child.once('exit', (code) => {
    if (stopping) return;
    console.error(`The ${name} server ended by itself (exit code ${code}).`);
    stop(1);
  });
  children.push(child);
}

async function untilReady(url) {
  const end = Date.now() + READY_WITHIN_MS;
  while (Date.now() < end && !stopping) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return answer.json();
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  console.error(`${url} did not answer within ${READY_WITHIN_MS / 1000} seconds.`);
  return stop(1);
}

async function greet({ release: id }) {
  const query = '{ release { title kind date licence licenceNote } }';
  const answer = await fetch(`http://${HOST}:${apiPort}/graphql?query=${encodeURIComponent(query)}`);
  const { title, kind, date, licence, licenceNote } = (await answer.json()).data.release;
  console.log(`
Sequela is ready.
  Portal   http://localhost:${webPort}
  GraphQL  http://localhost:${apiPort}/graphql (also http://localhost:${webPort}/graphql)
  Release  ${title}, ${date}, ${id}, ${licenceNote === null ? licence : `${licence}, ${licenceNote}`}`);
  if (kind === 'EMBEDDED') {
    console.log(`
This is the embedded release: the three IL-2 pathways. For the whole field, fetched from its publishers:
  npm run data -- fetch
Start again to serve it. docs/sources.md says what is fetched, from where, under which licences.`);
  }
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  const ended = children.map((child) => child.exitCode ?? new Promise((resolve) => child.once('exit', resolve)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(ended);
  process.exit(code);
}

function portOf(name, fallback) {
  const port = Number(process.env[name] ?? fallback);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`${name} is "${process.env[name]}"; it must be a port between 1 and 65535.`);
  process.exit(2);
}

function mustBeFree(name, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      console.error(`Port ${port} is taken. Stop what uses it, or choose another: ${name}=${port + 1000} npm start`);
      process.exit(1);
    });
    probe.listen(port, HOST, () => probe.close(resolve));
  });
}

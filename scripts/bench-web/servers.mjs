/** Starts the built API and portal on ports of their own, and stops them. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const HOUSE = fileURLToPath(new URL('../..', import.meta.url));
const NEXT = 'node_modules/next/dist/bin/next';

/** A server that answers at `url` before this resolves. `stop` ends it. */
async function start(args, env, url) {
  const child = spawn(process.execPath, args, { cwd: HOUSE, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (let tries = 0; tries < 240; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}. Is everything built? npm run build`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return { pid: child.pid, stop: async () => void (child.kill('SIGTERM'), await ended) };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  child.kill('SIGTERM');
  throw new Error(`Nothing answers at ${url}.`);
}

export const startApi = (port, release) =>
  start(['--enable-source-maps', 'apps/api/dist/main.js'], { API_PORT: String(port), API_HOST: '127.0.0.1', ...(release === undefined ? {} : { SEQUELA_RELEASE_DIR: release }) }, `http://127.0.0.1:${port}/health/ready`);

/** `cacheMegabytes` 0 makes each page anew. */
export const startPortal = (port, api, cacheMegabytes) => start(['--enable-source-maps', 'apps/web/dist/server/main.js'], { WEB_PORT: String(port), WEB_HOST: '127.0.0.1', PAGE_CACHE_MB: String(cacheMegabytes), SEQUELA_API_URL: `http://127.0.0.1:${api}/graphql` }, `http://127.0.0.1:${port}/health/live`);

export const startEmpty = (port, folder) => start([NEXT, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1'], {}, `http://127.0.0.1:${port}/`);

/** Runs a command of Next to its end. */
export function next(...args) {
  const child = spawn(process.execPath, [NEXT, ...args], { cwd: HOUSE, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`next ${args.join(' ')} ended with ${code}.`)))));
}

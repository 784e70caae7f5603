import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ask } from './measure/load.ts';

export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A program of the race. */
export interface Contending {
  readonly name: string;
  readonly entry: string;
  /** Settings of its own. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What runs, by name; entry files stand below this folder's own, so that they run as built. */
export const CONTENDERS: readonly Contending[] = [
  { name: 'hand-written', entry: './contenders/hand-written.js' },
  { name: 'Sequela, each answer made anew', entry: '../main.js', settings: { ANSWER_CACHE_MB: '0' } },
  { name: 'Sequela, repeated', entry: '../main.js' },
  { name: 'tutorial', entry: './contenders/tutorial.js' },
];

const START_WITHIN_MS = 20_000;

/** Starts a contender in a process of its own on loopback and waits until it answers. */
export async function startContender({ name, entry, settings = {} }: Contending, releaseDir: string, probe: string): Promise<Contender> {
  const port = await freePort();
  const child = spawn(process.execPath, [fileURLToPath(new URL(entry, import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...inherited(), NODE_ENV: 'production', API_PORT: String(port), API_HOST: '127.0.0.1', SEQUELA_RELEASE_DIR: releaseDir, ...settings },
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await answering(url, probe, child, name);
  return { name, url, pid: child.pid as number, stop: () => ended(child) };
}

/** Only what a program needs to be found and run: nothing of the caller's environment tilts the race. */
const inherited = (): NodeJS.ProcessEnv => ({ PATH: process.execPath.slice(0, process.execPath.lastIndexOf('/')) });

async function answering(url: string, probe: string, child: ChildProcess, name: string): Promise<void> {
  const end = Date.now() + START_WITHIN_MS;
  while (Date.now() < end && child.exitCode === null) {
    const answered = await ask(url, probe).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') return false;
        throw error;
      },
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`${name} did not answer within ${START_WITHIN_MS / 1000} s.`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BenchError } from '../bench.error.ts';
import { ask } from '../measure/ask.ts';
import type { Contending, ContenderName } from './contenders.ts';
import { freePort } from './free-port.ts';

/** A program that answers. */
export interface Contender {
  readonly name: ContenderName;
  readonly url: string;
  /** The process that was started; others may be below it. */
  readonly pid: number;
  /** From the start of its process to its first answer, in milliseconds. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

const START_WITHIN_MS = 60_000;
const LOOK_AGAIN_MS = 20;

/** However this program ends, none of its own is left behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/**
 * Starts a contender in a process of its own on loopback and waits until it answers.
 * @param shared settings that all have; with those of its own they are what it finds in its environment, and nothing of the caller's but the path
 * @throws BenchError where it ends or gives no whole answer in time, with the last it said
 */
export async function startContender({ name, entry, settings }: Contending, shared: Readonly<Record<string, string>>, probe: string): Promise<Contender> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL(entry, import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.execPath.slice(0, process.execPath.lastIndexOf('/')), NODE_ENV: 'production', API_PORT: String(port), API_HOST: '127.0.0.1', ...shared, ...settings },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const url = `http://127.0.0.1:${port}/graphql`;
  const stop = (): Promise<void> => ended(child);
  try {
    await answering(url, probe, child, name);
  } catch (error) {
    await stop();
    throw error;
  }
  return { name, url, pid: child.pid as number, readyMs: performance.now() - began, stop };
}

/** A gateway may answer with errors while its subgraphs start: any whole answer with data counts. */
async function answering(url: string, probe: string, child: ChildProcess, name: ContenderName): Promise<void> {
  const end = Date.now() + START_WITHIN_MS;
  let last = 'nothing';
  while (Date.now() < end && child.exitCode === null) {
    try {
      last = await ask(url, probe);
      const { data, errors } = JSON.parse(last) as { readonly data?: unknown; readonly errors?: unknown };
      if (data != null && errors === undefined) return;
    } catch (error) {
      last = (error as Error).message;
    }
    await wait(LOOK_AGAIN_MS);
  }
  throw new BenchError(`${name} ${child.exitCode === null ? `gave no answer within ${START_WITHIN_MS / 1000} s` : `ended with ${child.exitCode}`}; the last it said: ${last.slice(0, 300)}`);
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });

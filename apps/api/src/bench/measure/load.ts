import { Agent } from 'node:http';
import { ask } from './ask.ts';

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds, in the order of the answers. */
  readonly latencies: readonly number[];
}

/**
 * A closed loop: each connection asks again as soon as it is answered. Every request sent is waited for.
 * @param next the body of the next request
 */
export async function load(url: string, next: () => string, connections: number, milliseconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + milliseconds;
  const connection = async (): Promise<void> => {
    while (performance.now() < end) {
      const sent = performance.now();
      await ask(url, next(), agent);
      latencies.push(performance.now() - sent);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, connection));
  } finally {
    agent.destroy();
  }
  return { requests: latencies.length, seconds: (performance.now() - begin) / 1000, latencies };
}

/** Hands out each in turn, and the first after the last. */
export function inTurn<T>(all: readonly [T, ...T[]]): () => T {
  let at = 0;
  return () => all[at++ % all.length] ?? all[0];
}

import { Agent, request } from 'node:http';

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds, in ascending order. */
  readonly latencies: readonly number[];
}

/** Asks one question; rejects on anything but 200. */
export const ask = (url: string, body: string, agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    const call = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }, ...(agent && { agent }) },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
        response.on('error', reject);
      },
    );
    call.on('error', reject);
    call.end(body);
  });

/** A closed loop: each connection asks again as soon as it is answered. Every request sent is waited for. */
export async function load(url: string, body: string, connections: number, milliseconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const begin = performance.now();
  const end = begin + milliseconds;
  const connection = async (): Promise<void> => {
    while (performance.now() < end) {
      const sent = performance.now();
      await ask(url, body, agent);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - begin) / 1000;
  agent.destroy();
  return { requests: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b) };
}

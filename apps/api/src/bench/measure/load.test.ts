import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { inTurn, load } from './load.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const answeringWith = async (status: number, met: string[]): Promise<string> => {
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => met.push(chunk.toString()));
    request.on('end', () => response.writeHead(status).end('an answer'));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

it('hands out each in turn, and begins again', () => {
  const next = inTurn(['a', 'b', 'c']);
  expect([next(), next(), next(), next()]).toEqual(['a', 'b', 'c', 'a']);
});

it('counts every request that was answered', async () => {
  const met: string[] = [];
  const { requests, latencies, seconds } = await load(await answeringWith(200, met), inTurn(['one', 'two']), 2, 50);
  expect(requests).toBe(met.length);
  expect(latencies).toHaveLength(requests);
  expect(met.slice(0, 2).sort()).toEqual(['one', 'two']);
  expect(seconds).toBeGreaterThanOrEqual(0.05);
});

it('stops at an answer that is none, and says what it was', async () => {
  await expect(load(await answeringWith(503, []), inTurn(['one']), 1, 1000)).rejects.toThrow('answered 503: an answer');
});

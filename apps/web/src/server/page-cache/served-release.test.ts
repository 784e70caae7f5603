import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createServedRelease } from './served-release.ts';

let release: string | null = 'r-1';
let asked = 0;
const api = createServer((_, response) => {
  asked += 1;
  if (release === null) response.writeHead(500).end('broken');
  else response.end(JSON.stringify({ data: { release: { id: release } } }));
});
beforeAll(() => new Promise<void>((resolve) => void api.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>((resolve) => void api.close(() => resolve())));

it('asks once a second, and holds to what an API that breaks down said last', async () => {
  let now = 0;
  const served = createServedRelease(`http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`, () => now);
  expect(await Promise.all([served(), served()])).toEqual(['r-1', 'r-1']);
  expect(asked).toBe(1);
  release = 'r-2';
  now = 999;
  expect(await served()).toBe('r-1');
  now = 1000;
  expect(await served()).toBe('r-2');
  release = null;
  now = 2000;
  expect(await served()).toBe('r-2');
  expect(asked).toBe(3);
});

it('names none while there is no API', async () => {
  expect(await createServedRelease('http://127.0.0.1:1/graphql')()).toBeNull();
});

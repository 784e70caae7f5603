import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { startPortalServer, type PortalServer } from '../server/portal-server.ts';

// Only Next has it, which stops the build where a page would bring this to a browser.
jest.mock('server-only', () => ({}), { virtual: true });

let api: Server;
let portal: PortalServer;
const forwardedFor: (string | undefined)[] = [];
beforeAll(async () => {
  const { forwardGraphql } = await import('./forward.ts');
  api = createServer((request, response) => {
    forwardedFor.push(request.headers['x-forwarded-for'] as string | undefined);
    response.end('{"data":{}}');
  });
  await new Promise<void>((resolve) => void api.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`;
  portal = await startPortalServer(async (request, response) => void response.end(await (await forwardGraphql(asRequest(request), address)).text()), '127.0.0.1', 0);
});
afterAll(async () => {
  await portal.stop(100);
  api.close();
  api.closeAllConnections();
});

/** As Next makes one. */
const asRequest = ({ url = '/', headers }: IncomingMessage): Request => new Request(`http://portal.example${url}`, { headers: new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])) });

it('tells the API whom it asks for, behind what others wrote: nobody is counted for another', async () => {
  await fetch(`${portal.url}/graphql?query=%7B__typename%7D`);
  await fetch(`${portal.url}/graphql?query=%7B__typename%7D`, { headers: { 'x-forwarded-for': '203.0.113.1' } });
  await fetch(`${portal.url}/graphql?query=%7B__typename%7D`, { headers: { 'x-forwarded-for': '198.51.100.1, 203.0.113.1' } });
  expect(forwardedFor).toEqual(['127.0.0.1', '203.0.113.1, 127.0.0.1', '198.51.100.1, 203.0.113.1, 127.0.0.1']);
});

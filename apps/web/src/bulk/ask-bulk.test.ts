import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';

// Only Next has it, which stops the build where a page would bring this to a browser.
jest.mock('server-only', () => ({}), { virtual: true });

let server: Server;
let asked: IncomingHttpHeaders = {};
beforeAll(async () => {
  server = createServer((request, response) => {
    asked = request.headers;
    response.writeHead(206, { 'content-range': 'bytes 2-4/9', 'accept-ranges': 'bytes', etag: '"x"', 'set-cookie': 'a=b' }).end('cde');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  process.env['SEQUELA_API_URL'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

it('passes on the part of a file that is asked for, and what the API says of it', async () => {
  const { forwardBulk } = await import('./ask-bulk.ts');
  const answer = await forwardBulk(new Request('http://portal.example/bulk/r/file', { headers: { range: 'bytes=2-4', 'if-range': '"x"', cookie: 'c=d' } }), '/r/file');
  expect([asked.range, asked['if-range'], asked.cookie]).toEqual(['bytes=2-4', '"x"', undefined]);
  expect([answer.status, answer.headers.get('content-range'), answer.headers.get('accept-ranges'), answer.headers.get('set-cookie'), await answer.text()]).toEqual([206, 'bytes 2-4/9', 'bytes', null, 'cde']);
});

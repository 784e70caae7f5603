import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';

// Only Next has it, which stops the build where a page would bring this to a browser.
jest.mock('server-only', () => ({}), { virtual: true });
const mockEnv = { apiUrl: '' };
jest.mock('../../env.ts', () => ({ readEnv: () => mockEnv }));

let api: Server;
const callers: (string | undefined)[] = [];
beforeAll(async () => {
  api = createServer((request, response) => {
    callers.push(request.headers['x-forwarded-for'] as string | undefined);
    response.writeHead(429).end('{"errors":[{"message":"You have asked too much."}]}');
  });
  await new Promise<void>((resolve) => void api.listen(0, '127.0.0.1', resolve));
  mockEnv.apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`;
});
afterAll(() => void (api.close(), api.closeAllConnections()));

it('asks in the name of the reader whose address asks, and tells what the API refuses', async () => {
  const { runQuestion } = await import('./run-question.ts');
  const question = { query: '{ release { id } }', variables: '{}' };
  const answer = await runQuestion(question, new Headers({ 'x-forwarded-for': '203.0.113.1, 127.0.0.1' }));
  expect(answer?.kind === 'answer' && answer.json).toContain('You have asked too much.');
  await runQuestion(question, null);
  expect(callers).toEqual(['203.0.113.1, 127.0.0.1', undefined]);
});

import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';

export function sendJson(response: ServerResponse, status: number, value: unknown, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(value));
}

/** The same as an answer that is still to be sent. Nobody keeps it. */
export const jsonAnswer = (status: number, value: unknown): HTTPGraphQLResponse => ({
  status,
  headers: new HeaderMap([
    ['content-type', 'application/json; charset=utf-8'],
    ['cache-control', 'no-store'],
  ]),
  body: { kind: 'complete', string: JSON.stringify(value) },
});

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What a server does with a request; `count` is how often this path has been asked before. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestServer {
  /** Such as `http://127.0.0.1:4711`, without a slash at the end. */
  readonly address: string;
  readonly requests: readonly SeenRequest[];
  /** What is done with requests for a path. */
  on(path: string, behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A server on this machine whose every answer the test decides; what it was not told of is 404. */
export async function startTestServer(): Promise<TestServer> {
  const behaviours = new Map<string, Behaviour>();
  const counts = new Map<string, number>();
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      requests.push({ method: request.method ?? '', path, headers: request.headers, body });
      const count = counts.get(path) ?? 0;
      counts.set(path, count + 1);
      const behaviour = behaviours.get(path);
      if (behaviour === undefined) response.writeHead(404).end('not here');
      else behaviour(request, response, count);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    on: (path, behaviour) => behaviours.set(path, behaviour),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** Marks of a version of a file. */
export interface Marks {
  readonly etag?: string;
  readonly lastModified?: string;
}

const markHeaders = ({ etag, lastModified }: Marks): Record<string, string> => ({
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
});

/** Serves a file as a good server does: with conditions and ranges. */
export function good(content: Buffer | string, marks: Marks = { etag: '"one"' }): Behaviour {
  const bytes = Buffer.from(content);
  return (request, response) => {
    const { range, 'if-range': ifRange, 'if-none-match': ifNoneMatch, 'if-modified-since': since } = request.headers;
    const current = ifNoneMatch === undefined ? since !== undefined && since === marks.lastModified : ifNoneMatch === marks.etag;
    if (current) return void response.writeHead(304, markHeaders(marks)).end();
    const from = /^bytes=(\d+)-$/.exec(range ?? '')?.[1];
    if (from !== undefined && (ifRange === marks.etag || ifRange === marks.lastModified)) {
      const rest = bytes.subarray(Number(from));
      const described = { 'content-length': rest.length, 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` };
      return void response.writeHead(206, { ...markHeaders(marks), ...described }).end(rest);
    }
    return void response.writeHead(200, { ...markHeaders(marks), 'content-length': bytes.length }).end(bytes);
  };
}

/** Announces the whole file, sends so many bytes of it, and cuts the connection. */
export function cutAfter(sent: number, content: Buffer | string, marks: Marks = { etag: '"one"' }): Behaviour {
  const bytes = Buffer.from(content);
  return (_request, response) => {
    response.writeHead(200, { ...markHeaders(marks), 'content-length': bytes.length });
    response.write(bytes.subarray(0, sent), () => setTimeout(() => response.destroy(), 20));
  };
}

/** One behaviour after the other; the last one stays. */
export const inTurn =
  (...behaviours: readonly Behaviour[]): Behaviour =>
  (request, response, count) =>
    behaviours[Math.min(count, behaviours.length - 1)]?.(request, response, count);

/** Answers with a status and, it may be, headers. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_request, response) =>
    void response.writeHead(code, headers).end('no file here');

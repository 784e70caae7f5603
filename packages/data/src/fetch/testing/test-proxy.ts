import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface TestProxy {
  readonly address: string;
  /** What was asked of it: addresses of requests, and `CONNECT host:port` for tunnels. */
  readonly asked: readonly string[];
  /** What becomes of a request for a tunnel. */
  tunnel: 'REFUSE' | 'HANG_UP' | 'SILENT';
  close(): Promise<void>;
}

/** A forward proxy on this machine. It leads to this machine only. */
export async function startTestProxy(): Promise<TestProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    asked.push(incoming.url ?? '');
    const to = new URL(incoming.url ?? '');
    const onward = request({ host: '127.0.0.1', port: to.port, path: to.pathname, method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket: Socket) => {
    asked.push(`CONNECT ${incoming.url}`);
    socket.once('error', () => undefined);
    if (proxy.tunnel === 'REFUSE') socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    if (proxy.tunnel === 'HANG_UP') socket.destroy();
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: TestProxy = {
    tunnel: 'REFUSE',
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };  return proxy;
}

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handler } from './page-cache/with-page-cache.ts';

export interface PortalServer {
  readonly url: string;
  /** Lets requests under way finish, for at most `graceMs`. Resolves to false where some had to be cut. */
  stop(graceMs: number): Promise<boolean>;
}

/** Serves `answer` on a port (0: any free one). */
export async function startPortalServer(answer: Handler, host: string, port: number): Promise<PortalServer> {
  const server = createServer((request, response) => {
    noteSender(request);
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('Something went wrong on our side. Load the page again in a moment.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { url: `http://${host}:${(server.address() as AddressInfo).port}`, stop: (graceMs) => close(server, graceMs) };
}

/** Adds who sent a request to those it is forwarded for, as every proxy does: the API counts requests of a caller. */
function noteSender({ headers, socket }: IncomingMessage): void {
  const known = headers['x-forwarded-for'];
  headers['x-forwarded-for'] = [...(known === undefined ? [] : [known].flat()), socket.remoteAddress ?? 'unknown'].join(', ');
}

const close = (server: Server, graceMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    let clean = true;
    const cut = setTimeout(() => {
      clean = false;
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve(clean);
    });
    server.closeIdleConnections();
  });

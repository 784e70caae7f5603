import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else. */
export interface HostPage {
  readonly body: string;
  /** Its own content security policy; left out: none. */
  readonly policy?: string;
}

/** A site on another origin than the portal, on this machine; pages are told apart by their path. */
export async function startHost(pages: Readonly<Record<string, HostPage>>): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://host').pathname];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...(page?.policy !== undefined && { 'content-security-policy': page.policy }) });
    response.end(page === undefined ? 'nothing here' : `<!doctype html><html lang="en"><head><title>A page of others</title></head><body><main><h1>A page of others</h1>${page.body}</main></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }),
  };
}

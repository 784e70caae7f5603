import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_POLICY } from '../testing/patience.ts';
import { startTestProxy, type TestProxy } from '../testing/test-proxy.ts';
import { good, startTestServer, status, type TestServer } from '../testing/test-server.ts';
import { createHttpClient, NO_PROXIES, type Client, type ProxySettings } from './http-client.ts';

let server: TestServer;
let proxy: TestProxy;
let client: Client | null;
beforeEach(async () => {
  server = await startTestServer();
  proxy = await startTestProxy();
  client = null;
});
afterEach(async () => {
  await client?.close();
  await proxy.close();
  await server.close();
});

async function ask(address: string, proxies: Partial<ProxySettings> = {}): Promise<string> {
  client = createHttpClient({ ...TEST_POLICY, connectMs: 300 }, { ...NO_PROXIES, ...proxies });
  const answer = await client.ask(address, { headers: {}, signal: new AbortController().signal });
  let text = '';
  for await (const piece of answer.body) text += Buffer.from(piece).toString();
  return `${answer.status} ${text}`;
}

describe('a proxy', () => {
  it('is asked for plain addresses', async () => {
    server.on('/a', good('content'));
    expect(await ask(`${server.address}/a`, { http: proxy.address })).toBe('200 content');
    expect(proxy.asked).toEqual([`${server.address}/a`]);
  });

  it('is asked for a tunnel to encrypted ones', async () => {
    proxy.tunnel = 'REFUSE';
    await expect(ask('https://127.0.0.1:9/a', { https: proxy.address })).rejects.toThrow('Proxy response (502)');
    expect(proxy.asked).toEqual(['CONNECT 127.0.0.1:9']);
  });

  it.each(['SILENT', 'HANG_UP'] as const)('that is no help (%s) is not waited for without end', async (tunnel) => {
    proxy.tunnel = tunnel;
    await expect(ask('https://127.0.0.1:9/a', { https: proxy.address })).rejects.toThrow('the server, or the proxy before it, took too long');
    const soFar = proxy.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(proxy.asked).toHaveLength(soFar);
  });

  it('is not asked for hosts that are excepted', async () => {
    server.on('/a', good('content'));
    expect(await ask(`${server.address}/a`, { http: proxy.address, except: 'example.org,127.0.0.1' })).toBe('200 content');
    expect(proxy.asked).toEqual([]);
  });

  it('is not asked where none is set', async () => {
    server.on('/a', good('content'));
    expect(await ask(`${server.address}/a`)).toBe('200 content');
    expect(proxy.asked).toEqual([]);
  });
});

describe('a client', () => {
  it('asks for bytes as they are, and says who asks', async () => {
    server.on('/a', good('content'));
    await ask(`${server.address}/a`);
    expect(server.requests[0]?.headers).toMatchObject({ 'accept-encoding': 'identity', 'user-agent': 'sequela-fetch' });
  });

  it('hears of a stop while it still waits for an answer', async () => {
    server.on('/a', () => undefined);
    client = createHttpClient({ ...TEST_POLICY, idleMs: 60_000 }, NO_PROXIES);
    const stop = new AbortController();
    const asked = client.ask(`${server.address}/a`, { headers: {}, signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toThrow('stopped');
  });

  it('does not carry a posted form to another address', async () => {
    server.on('/a', status(307, { location: '/b' }));
    client = createHttpClient(TEST_POLICY, NO_PROXIES);
    await expect(client.ask(`${server.address}/a`, { headers: {}, signal: new AbortController().signal, form: 'x=1' })).rejects.toThrow('sends a posted form on');
    expect(server.requests).toHaveLength(1);
  });
});

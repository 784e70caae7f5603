import { describe, expect, it } from '@jest/globals';
import { TEST_POLICY, testClock } from '../testing/patience.ts';
import { DownloadBench, TABLE } from '../testing/download-bench.ts';
import { good } from '../testing/test-server.ts';
import type { TransferContext } from './download.ts';
import { createHttpClient, NO_PROXIES } from './http-client.ts';
import { readText } from './read-text.ts';

const bench = new DownloadBench();

/** A name server that answers `codes` one after the other, the last one again and again; an empty one leads to this machine. */
function nameServer(...codes: readonly string[]) {
  const asked: string[] = [];
  const client = createHttpClient(TEST_POLICY, NO_PROXIES, (hostname, _options, found) => {
    const code = codes[Math.min(asked.length, codes.length - 1)] ?? '';
    asked.push(hostname);
    if (code === '') found(null, [{ address: '127.0.0.1', family: 4 }]);
    else found(Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code }), '');
  });
  const clock = testClock();
  const context: TransferContext = { client, policy: TEST_POLICY, clock, signal: new AbortController().signal };
  const { port } = new URL(bench.server.address);
  return { asked, clock, ask: (host: string, path = '/a.tsv') => readText(`http://${host}:${port}${path}`, context) };
}

describe('a server whose name is not known', () => {
  it('is asked for once, whatever else there is to be had of it', async () => {
    bench.serve(good(TABLE));
    const { asked, clock, ask } = nameServer('ENOTFOUND', '');
    await expect(ask('nowhere.example')).rejects.toThrow('the name of the server is not known; is this machine online?');
    await expect(ask('nowhere.example', '/b.tsv')).rejects.toThrow('is not known');
    expect(await ask('elsewhere.example')).toBe(TABLE);
    expect([asked, clock.waits]).toEqual([['nowhere.example', 'elsewhere.example'], []]);
  });

  it('is asked for twice where nobody answers for the name', async () => {
    const { asked, clock, ask } = nameServer('EAI_AGAIN');
    await expect(ask('nowhere.example')).rejects.toThrow('could not be looked up; is this machine online?; given up after 2 attempts');
    await expect(ask('nowhere.example', '/b.tsv')).rejects.toThrow('could not be looked up');
    expect([asked, clock.waits]).toEqual([['nowhere.example', 'nowhere.example'], [1000]]);
  });

  it('is found where the name server was just slow', async () => {
    bench.serve(good(TABLE));
    const { asked, ask } = nameServer('EAI_AGAIN', '', 'EAI_AGAIN', '');
    expect([await ask('here.example'), await ask('here.example')]).toEqual([TABLE, TABLE]);
    expect(asked).toHaveLength(4);
  });
});

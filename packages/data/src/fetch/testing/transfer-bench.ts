import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { TransferContext } from '../transfer/download.ts';
import { createHttpClient, NO_PROXIES, type Client } from '../transfer/http-client.ts';
import { TEST_POLICY, testClock, type TestClock } from './patience.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A server, a client and a folder, new for each test and gone after it. */
export class TransferBench {
  dir = '';
  clock: TestClock = testClock();
  stop = new AbortController();
  #server: TestServer | null = null;
  #client: Client | null = null;

  constructor() {
    beforeEach(async () => {
      this.dir = mkdtempSync(join(tmpdir(), 'sequela-fetch-'));
      this.#server = await startTestServer();
      this.#client = createHttpClient(TEST_POLICY, NO_PROXIES);
      this.clock = testClock();
      this.stop = new AbortController();
    });
    afterEach(async () => {
      await this.#client?.close();
      await this.#server?.close();
      rmSync(this.dir, { recursive: true, force: true });
    });
  }

  get server(): TestServer {
    if (this.#server === null) throw new Error('the server of a test lives as long as the test');
    return this.#server;
  }

  get context(): TransferContext {
    if (this.#client === null) throw new Error('the client of a test lives as long as the test');
    return { client: this.#client, policy: TEST_POLICY, clock: this.clock, signal: this.stop.signal };
  }
}

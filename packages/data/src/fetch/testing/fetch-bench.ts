import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { FetchObserver, FileOutcome } from '../fetch-outcome.ts';
import { fetchSources } from '../fetch-sources.ts';
import type { OfficialSource } from '../official/official-source.ts';
import { OFFICIAL_SOURCES } from '../official/official-sources.ts';
import { mirrorOrigin, type Origin } from '../origin.ts';
import type { TransferContext } from '../transfer/download.ts';
import { createHttpClient, NO_PROXIES, type Client } from '../transfer/http-client.ts';
import { TEST_POLICY, testClock, type TestClock } from './patience.ts';
import { good, startTestServer, type TestServer } from './test-server.ts';

const QUIET: FetchObserver = { planned: () => undefined, began: () => undefined, received: () => undefined, note: () => undefined, ended: () => undefined };

/** A server, a client and a cache for one test of a fetch, new for each test. */
export class FetchBench {
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

  get cache(): string {
    return join(this.dir, 'cache');
  }

  /** Serves files below `/mirror/`, each with a mark of its content's length and first bytes. */
  serveMirror(files: Readonly<Record<string, Buffer>>): void {
    for (const [path, bytes] of Object.entries(files)) this.server.on(`/mirror/${path}`, good(bytes, { etag: `"${bytes.length}-${bytes.toString('hex', 0, 8)}"` }));
    const names = Object.keys(files).filter((path) => path.startsWith('wikipathways/'));
    const links = names.map((path) => path.slice('wikipathways/'.length)).map((name) => `<a href="./${name}">${name}</a>`);
    this.server.on('/mirror/wikipathways/', (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${links.join('')}</html>`));
  }

  get context(): TransferContext {
    if (this.#client === null) throw new Error('the client of a test lives as long as the test');
    return { client: this.#client, policy: TEST_POLICY, clock: this.clock, signal: this.stop.signal };
  }

  fetch(sources: readonly OfficialSource[] = OFFICIAL_SOURCES, origin: Origin = mirrorOrigin(`${this.server.address}/mirror/`), observer: Partial<FetchObserver> = {}): Promise<readonly FileOutcome[]> {
    return fetchSources({ cache: this.cache, sources, origin }, this.context, { ...QUIET, ...observer });
  }
}

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { download, type Download, type DownloadResult } from '../transfer/download.ts';
import { createHttpClient, NO_PROXIES, type Client } from '../transfer/http-client.ts';
import { TEST_POLICY, testClock, type TestClock } from './patience.ts';
import { inTurn, startTestServer, type Behaviour, type TestServer } from './test-server.ts';

/** Ten thousand rows of four columns, no two alike. */
export const TABLE = Array.from({ length: 10_000 }, (_, at) => `Aop:${at}\tEvent:${at * 7}\tKeyEvent\tname ${at}\n`).join('');
export const OTHER = TABLE.replaceAll('name', 'title');
const TABS = { kind: 'TABS', columns: 4, header: null } as const;

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** A server, a client and a folder for one test of downloads, new for each test. */
export class DownloadBench {
  dir = '';
  clock: TestClock = testClock();
  stop = new AbortController();
  notes: string[] = [];
  #server: TestServer | null = null;
  #client: Client | null = null;

  constructor() {
    beforeEach(async () => {
      this.dir = mkdtempSync(join(tmpdir(), 'sequela-fetch-'));
      this.#server = await startTestServer();
      this.#client = createHttpClient(TEST_POLICY, NO_PROXIES);
      this.clock = testClock();
      this.stop = new AbortController();
      this.notes = [];
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

  get target(): string {
    return join(this.dir, 'tables', 'a.tsv');
  }

  get part(): string {
    return `${this.target}.part`;
  }

  /** What is done with requests for the file, one after the other. */
  serve(...behaviours: readonly Behaviour[]): void {
    this.server.on('/a.tsv', inTurn(...behaviours));
  }

  get(more: Partial<Download> = {}, received: (bytes: number) => void = () => undefined): Promise<DownloadResult> {
    if (this.#client === null) throw new Error('the client of a test lives as long as the test');
    const { target, clock, notes } = this;
    const wanted: Download = { url: `${this.server.address}/a.tsv`, target, format: TABS, maxBytes: 10_000_000, sha256: null, known: null, ...more };
    const context = { client: this.#client, policy: TEST_POLICY, clock, signal: this.stop.signal };
    return download(wanted, context, { received, note: (text) => notes.push(text) });
  }

  /** The part is the whole file, and nothing has the final name yet. */
  expectWhole(content: string = TABLE): void {
    expect(sha256(readFileSync(this.part))).toBe(sha256(content));
    expect(existsSync(this.target)).toBe(false);
  }

  expectNothingLeft(): void {
    expect(existsSync(this.target)).toBe(false);
    expect(existsSync(this.part)).toBe(false);
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect } from '@jest/globals';
import { download, type Download, type DownloadResult } from '../transfer/download.ts';
import { inTurn, type Behaviour } from './test-server.ts';
import { TransferBench } from './transfer-bench.ts';

/** Ten thousand rows of four columns, no two alike. */
export const TABLE = Array.from({ length: 10_000 }, (_, at) => `Aop:${at}\tEvent:${at * 7}\tKeyEvent\tname ${at}\n`).join('');
export const OTHER = TABLE.replaceAll('name', 'title');
const TABS = { kind: 'TABS', columns: 4, header: null } as const;

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** What a test of single downloads needs. */
export class DownloadBench extends TransferBench {
  notes: string[] = [];

  constructor() {
    super();
    beforeEach(() => {
      this.notes = [];
    });
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

  get wanted(): Download {
    return { url: `${this.server.address}/a.tsv`, target: this.target, format: TABS, maxBytes: 10_000_000, sha256: null, known: null };
  }

  get(more: Partial<Download> = {}, received: (bytes: number) => void = () => undefined): Promise<DownloadResult> {
    return download({ ...this.wanted, ...more }, this.context, { received, note: (text) => this.notes.push(text) });
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

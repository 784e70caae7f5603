import { Worker } from 'node:worker_threads';
import type { WrittenBulk } from './write-bulk.ts';

/** Where a release is, and where its files are to go. */
export interface BulkRequest {
  readonly releaseDir: string;
  readonly id: string;
  readonly to: string;
}

/** The same as `writeBulk`, in a thread of its own. Rejects with what went wrong there. */
export const writeBulkApart = (request: BulkRequest): Promise<WrittenBulk> =>
  new Promise((resolve, reject) => {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const worker = new Worker(new URL(`./bulk.worker.${ending}`, import.meta.url), { workerData: request });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`Writing the files of ${request.id} ended with ${code}.`));
    });
  });

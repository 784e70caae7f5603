/** Writes bulk files in a thread of its own, so that whoever serves goes on serving. */
import { parentPort, workerData } from 'node:worker_threads';
import { readRelease } from '../release/read-release.ts';
import { writeBulk } from './write-bulk.ts';

const { releaseDir, id, to } = workerData as { readonly releaseDir: string; readonly id: string; readonly to: string };
parentPort?.postMessage(writeBulk(readRelease(releaseDir, id), to));

import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { leftoverName } from './leftovers.ts';

/** Makes names that were given in a folder outlive a power cut. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a new file that outlives a power cut. */
export function writeFile(path: string, pieces: Iterable<Buffer>): void {
  const handle = openSync(path, 'wx');
  try {
    for (const piece of pieces) for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Puts a file in place of another, so that a reader sees the old one or the new one, whole. */
export function replaceFile(path: string, content: string | Buffer): void {
  const folder = dirname(path);
  const written = join(folder, leftoverName(randomBytes(4).toString('hex')));
  writeFile(written, [Buffer.from(content)]);
  renameSync(written, path);
  syncFolder(folder);
}

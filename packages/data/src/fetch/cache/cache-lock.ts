import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { host, isRunning } from '../../release/leftovers.ts';
import { FetchError } from '../fetch-error.ts';

const LOCK = '.fetching';

/** A fetch on another machine cannot be asked whether it runs; after a day it is taken for dead. */
const DEAD_AFTER_MS = 24 * 60 * 60 * 1000;

interface Holder {
  readonly pid: number;
  readonly host: string;
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

function holderOf(text: string): Holder | null {
  const found = /^(?<pid>\d+) (?<host>\S+)/.exec(text)?.groups;
  return found === undefined ? null : { pid: Number(found['pid']), host: found['host'] ?? '' };
}

function isStale(path: string, text: string): boolean {
  const holder = holderOf(text);
  if (holder?.host === host()) return !isRunning(holder.pid);
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - touched > DEAD_AFTER_MS;
}

const hasCode = (error: unknown, code: string): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Takes a stale lock away. Another fetch may just have done so and hold a fresh one: that is put back. */
function clearStale(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== text) linkSync(aside, path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Makes this process the only one that fetches into a cache; answers how to let go of it. A lock whose
 * process has died is taken over. @throws FetchError where another fetch is at it.
 */
export function lockCache(cache: string): () => void {
  const path = join(cache, LOCK);
  // The time makes the text of each lock its own.
  const mine = `${process.pid} ${host()} ${new Date().toISOString()} ${Math.random()}\n`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => {
        if (read(path) === mine) rmSync(path, { force: true });
      };
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const theirs = read(path);
    if (theirs !== null && !isStale(path, theirs)) break;
    if (theirs !== null) clearStale(path, theirs);
  }
  const holder = holderOf(read(path) ?? '');
  const who = holder === null ? '' : ` (process ${holder.pid} on ${holder.host})`;
  throw new FetchError(`another fetch is at work in ${cache}${who}; wait for it. If there is none, delete ${path}`);
}

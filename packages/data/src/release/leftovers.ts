import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const LEFTOVER = /^\.building-(?<host>[^~]*)~(?<pid>\d+)~[0-9a-f]+$/;

/** Builds on other machines cannot be asked whether they live; after a day they are taken for dead. */
const DEAD_AFTER_MS = 24 * 60 * 60 * 1000;

/** Name of this machine, as it may stand in a file name. */
export const host = (): string => hostname().replace(/[^A-Za-z0-9.-]/g, '_');

/** A name for what is not finished; it says who is at it. */
export const leftoverName = (unique: string): string => `.building-${host()}~${process.pid}~${unique}`;

/** Whether a process of this machine still runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isDead(dir: string, name: string): boolean {
  const found = LEFTOVER.exec(name)?.groups;
  if (found === undefined) return false;
  const touched = statSync(join(dir, name), { throwIfNoEntry: false })?.mtimeMs;
  // Its build has finished it, or another one has cleared it away, since the folder was listed.
  if (touched === undefined) return false;
  const isOld = Date.now() - touched > DEAD_AFTER_MS;
  return isOld || (found['host'] === host() && !isRunning(Number(found['pid'])));
}

/** Deletes what builds that died have left in a folder; that of a build which still runs stays. */
export function clearLeftovers(dir: string): void {
  for (const name of readdirSync(dir)) {
    if (isDead(dir, name)) rmSync(join(dir, name), { recursive: true, force: true });
  }
}

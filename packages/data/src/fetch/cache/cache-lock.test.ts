import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FetchError } from '../fetch-error.ts';
import { lockCache } from './cache-lock.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sequela-lock-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const lockFile = (): string => join(dir, '.fetching');
const machine = hostname().replace(/[^A-Za-z0-9.-]/g, '_');

describe('lockCache', () => {
  it('lets one fetch at a time in', () => {
    const unlock = lockCache(dir);
    expect(() => lockCache(dir)).toThrow(FetchError);
    expect(() => lockCache(dir)).toThrow(`process ${process.pid} on ${machine}`);
    unlock();
    expect(readdirSync(dir)).toEqual([]);
    lockCache(dir)();
  });

  it('takes over from a process that has died', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(lockFile(), `${pid} ${machine} 2026-01-02T03:04:05.000Z\n`);
    lockCache(dir)();
    expect(existsSync(lockFile())).toBe(false);
  });

  it('believes another machine, for a day', () => {
    writeFileSync(lockFile(), '1 elsewhere.example 2026-01-02T03:04:05.000Z\n');
    expect(() => lockCache(dir)).toThrow('on elsewhere.example');
    const longAgo = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(lockFile(), longAgo, longAgo);
    lockCache(dir)();
  });

  it('does not let go of a lock that is no longer its own', () => {
    const unlock = lockCache(dir);
    writeFileSync(lockFile(), '1 elsewhere.example 2026-01-02T03:04:05.000Z\n');
    unlock();
    expect(existsSync(lockFile())).toBe(true);
  });
});

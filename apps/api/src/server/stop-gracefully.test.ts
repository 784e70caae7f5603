import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startProgram } from '../testing/start-program.ts';

const releases = mkdtempSync(join(tmpdir(), 'sequela-stop-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(releases, { recursive: true, force: true });
});

const start = async (): ReturnType<typeof startProgram> => {
  const program = await startProgram({ SEQUELA_RELEASE_DIR: releases });
  children.push(program.child);
  return program;
};

const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', (code) => resolve(code)));

describe('a server that is told to stop', () => {
  it('finishes the request under way and ends with exit code 0', async () => {
    const { child, url } = await start();
    const body = JSON.stringify({ query: '{ aops(first: 3) { totalCount } }' });
    const answered = new Promise<string>((resolve, reject) => {
      const call = request(url, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve(`${response.statusCode} ${text}`));
      });
      call.on('error', reject);
      // Half of the request is there when the signal comes, the rest after it.
      call.write(body.slice(0, 10));
      call.once('socket', (socket) => {
        socket.once('connect', () => {
          setTimeout(() => child.kill('SIGTERM'), 100);
          setTimeout(() => call.end(body.slice(10)), 400);
        });
      });
    });
    const exited = exitOf(child);
    expect(await answered).toBe('200 {"data":{"aops":{"totalCount":3}}}\n');
    expect(await exited).toBe(0);
  }, 60_000);
});

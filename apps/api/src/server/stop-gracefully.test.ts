import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '../../../..');
const releases = mkdtempSync(join(tmpdir(), 'sequela-stop-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(releases, { recursive: true, force: true });
});

/** Starts the real program from its sources; resolves to its address. */
const startProgram = (): Promise<{ child: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--conditions=source', 'apps/api/src/main.ts'],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: 'tsconfig.base.json', API_PORT: '0', SEQUELA_RELEASE_DIR: releases },
      },
    );
    children.push(child);
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const url = /at (http:\S+)/.exec(said)?.[1];
      if (url) resolve({ child, url });
    });
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });

const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', (code) => resolve(code)));

describe('a server that is told to stop', () => {
  it('finishes the request under way and ends with exit code 0', async () => {
    const { child, url } = await startProgram();
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

import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { documentToSave } from '../document-to-save.factory.ts';
import { createSqliteDocuments } from './sqlite-documents.ts';

const ROOT = join(__dirname, '../../../../..');
const TSX = ['--import', 'tsx', '--conditions=source'];
const OPTIONS = { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: 'tsconfig.base.json' } };
const folder = mkdtempSync(join(tmpdir(), 'sequela-durable-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Writer {
  readonly child: ChildProcess;
  /** Ids as they were acknowledged. */
  readonly acknowledged: string[];
  readonly started: Promise<void>;
  readonly ended: Promise<void>;
}

function startWriter(file: string, name: string): Writer {
  const child = spawn(process.execPath, [...TSX, 'packages/data/test/documents/save-until-killed.ts', file, name], OPTIONS);
  children.push(child);
  const acknowledged: string[] = [];
  let rest = '';
  let faults = '';
  child.stderr.on('data', (text: Buffer) => (faults += text.toString()));
  const started = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      const lines = `${rest}${text.toString()}`.split('\n');
      rest = lines.pop() ?? '';
      acknowledged.push(...lines);
      resolve();
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code} by itself: ${faults}`)));
  });
  return { child, acknowledged, started, ended: new Promise((resolve) => child.once('close', () => resolve())) };
}

describe('what was acknowledged', () => {
  it('is there after two writing processes were killed at any moment, round after round', async () => {
    const file = join(folder, 'killed.sqlite');
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const writers = [startWriter(file, `first of ${round}`), startWriter(file, `second of ${round}`)];
      await Promise.all(writers.map(({ started }) => started));
      for (const { child, ended } of writers) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
        child.kill('SIGKILL');
        await ended;
      }
      expect(writers.map((writer) => writer.acknowledged.length > 0)).toEqual([true, true]);
      acknowledged.push(...writers.flatMap((writer) => writer.acknowledged));
      const documents = createSqliteDocuments({ file, maxBytes: 1_073_741_824 });
      const lost: string[] = [];
      for (const id of acknowledged) if ((await documents.find(id)) === null) lost.push(id);
      expect(lost).toEqual([]);
      await documents.close();
    }
    const database = new Database(file);
    expect(database.prepare('pragma integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
    database.close();
  }, 90_000);
});

describe('a file that may not be written', () => {
  it('says so, and what to do', async () => {
    const place = join(folder, 'read-only');
    const file = join(place, 'documents.sqlite');
    const documents = createSqliteDocuments({ file, maxBytes: 1_073_741_824 });
    await documents.save(documentToSave());
    await documents.close();
    chmodSync(folder, 0o755);
    chmodSync(file, 0o444);
    chmodSync(place, 0o555);
    const said = await saveOnce(file);
    chmodSync(place, 0o755);
    expect(said).toContain(file);
    expect(said).toMatch(/^(READ_ONLY|UNREACHABLE): .*writ/);
  }, 30_000);
});

/** What a process without rights to everything says. */
function saveOnce(file: string): Promise<string> {
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn(process.execPath, [...TSX, 'packages/data/test/documents/save-once.ts', file], { ...OPTIONS, ...nobody });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => child.once('close', () => resolve(said)));
}

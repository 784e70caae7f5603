import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { afterAll, describe, expect, it } from '@jest/globals';
import { saveDocument } from '../../testing/save-document.ts';
import { startProgram } from '../../testing/start-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'sequela-durable-saves-'));
const settings = { SEQUELA_RELEASE_DIR: join(folder, 'releases'), SEQUELA_DOCUMENTS_FILE: join(folder, 'documents.sqlite') };
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const CLIENTS = 4;
const ROUNDS = 2;

describe('a server that is killed while people save', () => {
  it('finds every document that it acknowledged when it is started again', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { child, url } = await startProgram(settings);
      children.push(child);
      for (const id of acknowledged) expect((await fetch(`${url}?documentId=${id}`)).status).toBe(200);
      if (round === ROUNDS) break;
      const before = acknowledged.length;
      // Each client saves until the connection is cut; what it has an answer for counts.
      const clients = Array.from({ length: CLIENTS }, async (_, client) => {
        for (let at = 0; at < 200; at += 1) {
          const id = await saveDocument(url, { document: `{ aop(id: "iraop:skin-rash") { title } c${client}: release { id } }`, title: `Round ${round}, document ${at}` }).catch((error: unknown) => {
            if (child.killed) return null;
            throw error;
          });
          if (id === null) return;
          acknowledged.push(id);
        }
      });
      while (acknowledged.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
      child.kill('SIGKILL');
      await Promise.all(clients);
    }
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS);
  }, 120_000);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { documentToSave } from '../document-to-save.factory.ts';
import { openConnection, type Connection } from './connection.ts';
import { createOpening, OPENING_MS, TRY_AGAIN_MS } from './opening.ts';
import { createSqliteDocuments } from './sqlite-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'sequela-opening-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withCode = (code: string, rawCode: number): Error => Object.assign(new Error(code), { code, rawCode });
const BUSY = withCode('SQLITE_BUSY', 5);
const IS_OPEN: Connection = { rows: () => [], write: () => 0, isInPlace: () => true, close: () => undefined };

/** A file that says something else at each try; the clock goes on by pauses, and by what a try takes. */
function trials(says: (now: number) => Error | null, tryMs = 0): { readonly opened: () => Connection; readonly at: number[]; readonly wait: (milliseconds: number) => void } {
  let now = 0;
  const at: number[] = [];
  const open = (): Connection => {
    at.push(now);
    const fault = says(now);
    now += tryMs;
    if (fault !== null) throw fault;
    return IS_OPEN;
  };
  const wait = (milliseconds: number): void => void (now += milliseconds);
  return { opened: createOpening('documents.sqlite', 1, { open, clock: () => now, pause: wait }), at, wait };
}

describe('opening the file of saved documents', () => {
  it('waits for another process that is about to be done with it', () => {
    const { opened, at } = trials((now) => (now < OPENING_MS / 2 ? BUSY : null));
    expect(opened()).toBe(IS_OPEN);
    expect(at.length).toBeGreaterThan(2);
    expect(at.at(-1)).toBeLessThan(OPENING_MS);
  });

  it('gives up after half a second, and is not tried again for five', () => {
    const { opened, at, wait } = trials(() => BUSY);
    expect(opened).toThrow(BUSY);
    expect(at.at(-1)).toBeGreaterThanOrEqual(OPENING_MS);
    expect(at.at(-1)).toBeLessThan(OPENING_MS + 50);
    const tried = at.length;
    for (let request = 0; request < 100; request += 1) expect(opened).toThrow(BUSY);
    wait(TRY_AGAIN_MS - 1);
    expect(opened).toThrow(BUSY);
    expect(at.length).toBe(tried);
    wait(1);
    expect(opened).toThrow(BUSY);
    expect(at.length).toBeGreaterThan(tried);
  });

  it('lets nobody wait for a second try where the first took all the time', () => {
    const { opened, at } = trials(() => BUSY, OPENING_MS);
    expect(opened).toThrow(BUSY);
    expect(at).toEqual([0]);
  });

  it('does not wait for what waiting does not mend, and is well once it is tried again', () => {
    const damaged = withCode('SQLITE_NOTADB', 26);
    const { opened, at, wait } = trials((now) => (now < 1000 ? damaged : null));
    expect(opened).toThrow(damaged);
    wait(1000);
    expect(opened).toThrow(damaged);
    wait(TRY_AGAIN_MS);
    expect(opened()).toBe(IS_OPEN);
    expect(at.length).toBe(2);
  });
});

describe('the connection that documents are saved by', () => {
  it('has each commit on the disk before it is acknowledged, whatever dies after it', async () => {
    const used: Connection[] = [];
    const open = (file: string, maxBytes: number): Connection => {
      const connection = openConnection(file, maxBytes);
      used.push(connection);
      return connection;
    };
    const documents = createSqliteDocuments({ file: join(folder, 'documents.sqlite'), maxBytes: 1_073_741_824, opening: { open, clock: Date.now, pause: () => undefined } });
    const saved = await documents.save(documentToSave());
    const pragma = (name: string): unknown => Object.values(used[0]?.rows(`pragma ${name}`)[0] ?? {})[0];
    // SQLite's numbers: 2 is FULL.
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('fullfsync')]).toEqual(['wal', 2, 1]);
    expect(await documents.find(saved.id)).toEqual(saved);
    expect(used.length).toBe(1);
    await documents.close();
  });
});

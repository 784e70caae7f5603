import { closeSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type Libsql from 'libsql';
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts';
import { documentsError } from './sqlite-fault.ts';

export type SqlValue = string | number | Buffer;
export type Row = Readonly<Record<string, unknown>>;

/** One open file, at today's version of the tables. Every method throws what SQLite says. */
export interface Connection {
  /** All rows of a question. */
  rows(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  /** Writes, durably; answers with how many rows changed. */
  write(sql: string, ...values: readonly SqlValue[]): number;
  /** False once another file, or none, stands at its path. */
  isInPlace(): boolean;
  close(): void;
}

/** Two processes may write at once: each waits this long for the other. A write takes about half a millisecond. */
const WAIT_MS = 2000;

/** Opens a file, and makes it and its folder where there is none. `maxBytes`: how large it may become. */
export function openConnection(file: string, maxBytes: number): Connection {
  // Loaded on first use: a system without a build of it serves the graph all the same.
  const Database = createRequire(import.meta.url)('libsql') as typeof Libsql;
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: WAIT_MS });
  try {
    prepareFile(database, file, maxBytes);
  } catch (error) {
    database.close();
    throw error;
  }
  syncFolder(dirname(file));
  const { ino, dev } = statSync(file);
  const statements = new Map<string, Libsql.Statement>();
  const statement = (sql: string): Libsql.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    // Never `get`: the driver leaves its statement open, and an open reader keeps the log from being folded in.
    rows: (sql, ...values) => statement(sql).all(...values) as readonly Row[],
    write: (sql, ...values) => statement(sql).run(...values).changes,
    isInPlace: () => {
      const now = statSync(file, { throwIfNoEntry: false });
      return now?.ino === ino && now.dev === dev;
    },
    close: () => {
      // The driver ends a connection only when its statements are collected: what stands in the log is folded in here.
      statements.clear();
      try {
        database.pragma('wal_checkpoint(truncate)');
      } catch {
        // Then it stays beside the file, and whoever opens that next finds it.
      } finally {
        database.close();
      }
    },
  };
}

type Database = InstanceType<typeof Libsql>;

function prepareFile(database: Database, file: string, maxBytes: number): void {
  const valueOf = (pragma: string): unknown => Object.values(database.prepare(`pragma ${pragma}`).all()[0] as Row)[0];
  // Tables first: whoever makes them at this moment commits them and the mark together, so what has tables has its mark.
  const tables = Number(Object.values(database.prepare('select count(*) from sqlite_master').all()[0] as Row)[0]);
  const application = Number(valueOf('application_id'));
  const version = Number(valueOf('user_version'));
  if (tables > 0 && application !== APPLICATION_ID) throw documentsError('DAMAGED', file);
  if (version > MIGRATIONS.length) throw documentsError('NEWER', file);
  if (valueOf('journal_mode = wal') !== 'wal') throw documentsError('READ_ONLY', file);
  // Full: a commit is on the disk when it is acknowledged, not only in the log of the system.
  database.exec(`pragma synchronous = full; pragma fullfsync = on; pragma foreign_keys = on`);
  database.exec(`pragma max_page_count = ${Math.max(1, Math.floor(maxBytes / Number(valueOf('page_size'))))}`);
  if (version < MIGRATIONS.length) migrate(database, valueOf);
}

/** Takes the steps that are missing, all or none; a process that comes at the same moment waits and finds them taken. */
function migrate(database: Database, valueOf: (pragma: string) => unknown): void {
  database.exec('begin immediate');
  try {
    for (const step of MIGRATIONS.slice(Number(valueOf('user_version')))) database.exec(step);
    database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${MIGRATIONS.length}`);
    database.exec('commit');
  } catch (error) {
    if (database.inTransaction) database.exec('rollback');
    throw error;
  }
}

/** So that the name of a new file outlives a loss of power as its content does. Not every system can. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
